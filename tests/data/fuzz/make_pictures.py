#!/usr/bin/env python3
# Makes the small pictures that fuzz_picture begins with, one of each way a picture can be written (python3-pil).
from pathlib import Path
from PIL import Image

folder = Path(__file__).parent / "picture"
folder.mkdir(exist_ok=True)
picture = Image.new("RGB", (48, 64), "white")
for y in range(16, 48):
    for x in range(12, 36):
        picture.putpixel((x, y), (200 - (x * 3) % 90, 150, 120))
exif = Image.Exif()
exif[0x0112] = 6  # orientation: a quarter turn
exif[0x0132] = "2026:01:02 03:04:05"
picture.save(folder / "turned.jpg", quality=60, exif=exif, dpi=(300, 300))
picture.convert("CMYK").save(folder / "cmyk.jpg", quality=40)
picture.convert("L").save(folder / "grey.png")
see_through = picture.convert("RGBA")
see_through.putpixel((3, 3), (0, 0, 0, 10))
see_through.save(folder / "see-through.png")
picture.convert("P").save(folder / "palette.gif")
picture.save(folder / "plain.bmp")
picture.save(folder / "plain.tiff", compression="tiff_lzw")
picture.save(folder / "plain.webp")
