### Why a chart could not be drawn.

TooLarge =
    .en = the chart is too large to draw: { $width }×{ $height } pixels
    .ru = график слишком велик, чтобы его нарисовать: { $width }×{ $height } пикселей

Encoding =
    .en = the chart could not be saved as PNG: { $why }
    .ru = график не удалось сохранить как PNG: { $why }
