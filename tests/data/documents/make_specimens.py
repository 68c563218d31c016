#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the specimens of this folder and their truth.json, byte by byte, with no PDF library: each has one difficulty."""
import json
import math
import pathlib
import random

HERE = pathlib.Path(__file__).parent
WIDTH, HEIGHT, LEFT, SIZE = 595.28, 841.89, 70.0, 12.0
RIGHT = WIDTH - LEFT

TRUTH = {
    "authority": "上海市人力资源和社会保障局", "nationality": "德国", "name": "ERIKA SCHAEFER", "title": "女士",
    "passport": "C01X00T47", "permit": "31000020250000426", "class": "A", "province": "上海", "city": "上海",
    "district": "浦东新区", "employer": "上海远帆生物科技有限公司", "start": "2025-06-01", "end": "2027-05-31",
    "issued": "2025-05-09", "family": 2, "spouse": "MAX SCHAEFER", "children": "LEO SCHAEFER", "others": "", "qr": "",
}


def day(iso):
    year, month, number = iso.split("-")
    return f"{year} 年 {int(month)} 月 {int(number)} 日"


def sentence(f):
    return (f"经 {f['authority']} 批准， {f['nationality']} (国籍) {f['name']} {f['title']}(护照号码: {f['passport']} "
            f"工作许可号码: {f['permit']} 类别: {f['class']} )，在中华人民共和国 {f['province']} 省(自治区、直辖市) {f['city']} "
            f"市(设区市) {f['district']} 县(市、区) {f['employer']} 单位工作，期限从 {day(f['start'])}至 {day(f['end'])}。")


def tail(f):
    return [f"签发日期 {day(f['issued'])}", f"随行家属共 {f['family']} 人。", f"配偶姓名: {f['spouse']}",
            f"子女姓名: {f['children']}", f"其他人员: {f['others']}", "本件自签发之日起 3 个月内有效。"]


def advance(text):
    return sum(SIZE / 2 if ord(c) < 0x80 else SIZE for c in text)


def broken_anywhere(text, width):
    """Breaks after the last character that fits, as simple report generators do."""
    lines, line = [], ""
    for character in text:
        if advance(line + character) > width:
            lines.append(line)
            line = ""
        line += character
    return lines + [line]


def broken_at_words(text, width):
    """Breaks as word processors do: never within a Latin word, no line begins with a closing sign."""
    pieces, word = [], ""
    for character in text:
        if ord(character) < 0x80 and character != " ":
            word += character
            continue
        pieces += [word, character] if word else [character]
        word = ""
    pieces += [word]
    lines, line = [], ""
    for index, piece in enumerate(pieces):
        follower = pieces[index + 1] if index + 1 < len(pieces) and pieces[index + 1] in "，。、" else ""
        if advance((line + piece + follower).rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return lines + [line]


def layout(f, break_lines, heading="中华人民共和国外国人工作许可通知", term="(来华工作 90 天以上)"):
    """(x, y from the top, text) of every line."""
    placed = [((WIDTH - advance(heading)) / 2, 80, heading), ((WIDTH - advance(term)) / 2, 105, term)]
    y = 150.0
    for line in break_lines(sentence(f), RIGHT - LEFT) + [""] + tail(f):
        placed.append((LEFT, y, line))
        y += 22
    return placed


def show(x, y, text, matrix=(1, 0, 0, 1)):
    code = text.encode("utf-16-be").hex().upper()
    a, b, c, d = matrix
    return f"BT /F1 {SIZE:g} Tf {a:g} {b:g} {c:g} {d:g} {x:.2f} {HEIGHT - y:.2f} Tm <{code}> Tj ET\n"


def to_unicode(mapping):
    rows = [f"<{ord(a):04X}> <{ord(b):04X}>" for a, b in sorted(mapping.items())]
    blocks = [rows[i:i + 100] for i in range(0, len(rows), 100)]
    text = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Specimen def /CMapType 2 def\n"
            f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{text}endcmap end end")


def pdf(pages, rotate=0, mapping=None, cut=None):
    """A file of these page contents in STSong-Light, which is not embedded."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    widths = " ".join(["500"] * 95)
    unicode_entry = ""
    if mapping:
        stream = to_unicode(mapping)
        objects.append(f"<< /Length {len(stream)} >> stream\n{stream}\nendstream")
        unicode_entry = f"/ToUnicode {len(objects)} 0 R"
    objects.append("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /Ascent 752 /Descent -271 /CapHeight 737 "
                   "/StemV 58 /ItalicAngle 0 /FontBBox [-25 -254 1000 880] >>")
    objects.append("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
                   f"{unicode_entry} /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 "
                   f"/W [ 1 [ {widths} ] ] /FontDescriptor {len(objects)} 0 R >> ] >>")
    font = len(objects)
    kids = []
    for content in pages:
        objects.append(f"<< /Length {len(content)} >> stream\n{content}endstream")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate} "
                       f"/Contents {len(objects)} 0 R /Resources << /Font << /F1 {font} 0 R >> >> >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    data += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return data[:cut]


def content(placed):
    return "".join(show(x, y, text) for x, y, text in placed if text)


def sideways(placed, clockwise):
    """The page's content drawn turned by a quarter, on a page that is not marked as turned."""
    text = ""
    for x, y, line in placed:
        if clockwise:
            text += show(HEIGHT - 300 - y + 20, x, line, (0, -1, 1, 0)) if line else ""
        else:
            text += show(y, HEIGHT - x, line, (0, 1, -1, 0)) if line else ""
    return text


def words_apart(placed):
    """Every word by itself, in disorder, values raised over the blanks that they fill."""
    parts = []
    for x, y, line in placed:
        at = x
        for word in line.split(" "):
            is_value = any(word and word in str(value).split() for value in TRUTH.values())
            if is_value:
                parts.append(show(at, y, "_" * max(1, round(advance(word) / 6))))
            if word:
                parts.append(show(at, y - (1.5 if is_value else 0), word))
            at += advance(word + " ")
    random.Random(7).shuffle(parts)
    return "".join(parts)


def full_width(text):
    return "".join(chr(ord(c) + 0xFEE0) if 0x21 <= ord(c) <= 0x7E else c for c in text)


def watermark():
    c, s = math.cos(math.radians(40)), math.sin(math.radians(40))
    return "".join(show(120 + i * 14 * c, 500 - i * 14 * s, ch, (c, s, -s, c)) for i, ch in enumerate("样本仅供测试")) \
        + show(140, 560, "SPECIMEN 样本 SPECIMEN", (c, s, -s, c))


def main():
    truth = []

    def write(name, kind, note, data, fields=None):
        (HERE / name).write_bytes(data)
        truth.append({"file": name, "kind": kind, "note": note, "truth": fields})

    plain = layout(TRUTH, broken_at_words)
    write("words.pdf", "notice-90", "lines broken at words", pdf([content(plain)]), TRUTH)

    long = TRUTH | {"name": "WOLFESCHLEGELSTEINHAUSEN BERGERDORFF KONSTANTINOPOLSKAYA", "nationality": "波斯尼亚和黑塞哥维那",
                    "employer": "远帆（中国）生物科技ABC有限公司上海自由贸易试验区分公司"}
    write("anywhere.pdf", "notice-90", "lines broken within a name and a number", pdf([content(layout(long, broken_anywhere))]), long)

    write("rotated90.pdf", "notice-90", "page turned by its /Rotate", pdf([content(plain)], rotate=90), TRUTH)
    write("rotated180.pdf", "notice-90", "page upside down", pdf([content(plain)], rotate=180), TRUTH)
    narrow = layout(TRUTH, lambda text, width: broken_at_words(text, width))
    write("sideways.pdf", "notice-90", "text drawn upwards", pdf([sideways(narrow, False)]), TRUTH)
    write("sideways-clockwise.pdf", "notice-90", "text drawn downwards", pdf([sideways(narrow, True)]), TRUTH)

    wide = [(LEFT, y, full_width(line)) for _, y, line in layout(TRUTH, lambda text, width: broken_at_words(text, width * 0.7))]
    write("full-width.pdf", "notice-90", "letters, digits and signs in full width", pdf([content(wide)]), TRUTH)

    mapping = {c: c for _, _, line in plain for c in line}
    mapping |= {"工": "⼯", "人": "⼈", "民": "⺠", "生": "⽣", "女": "⼥", "日": "⽇", "月": "⽉", "X": "Х", "M": "М"}
    write("look-alikes.pdf", "notice-90", "radicals and Cyrillic letters for what they look like",
          pdf([content(plain)], mapping=mapping), TRUTH)

    write("scattered.pdf", "notice-90", "every word by itself, in disorder, above its blank", pdf([words_apart(plain)]), TRUTH)
    write("watermark.pdf", "notice-90", "a slanted watermark across the text", pdf([watermark() + content(plain)]), TRUTH)
    notes = [(LEFT, 100, "注意事项"), (LEFT, 122, "1.持本通知及其它有关材料办理签证。配偶姓名: 不在此处 子女姓名:")]
    write("two-pages.pdf", "notice-90", "notes on a second page", pdf([content(plain), content(notes)]), TRUTH)

    short = layout(TRUTH, broken_at_words, term="(来华工作 90 日以下)")
    write("short.pdf", "notice-short", "the notice for up to 90 days", pdf([content(short)]), TRUTH)
    copy = [(LEFT, 40, "代理机构工作副本，非主管机关签发"), (LEFT, 800, "Agency working copy - not issued by the authority")]
    write("copy.pdf", "working-copy", "marked as an agency's working copy", pdf([content(copy + plain)]), TRUTH)

    letter = [(LEFT, 80, "关于邀请 ERIKA SCHAEFER 女士的说明"), (LEFT, 110, "经我司批准，该员工持《外国人工作许可通知》(来华工作90天以上)来华，"),
              (LEFT, 132, "护照号码: C01X00T47 工作许可号码: 31000020250000426，签发日期 2025年5月9日。")]
    write("letter.pdf", "unknown", "a letter that speaks of a notice", pdf([content(letter)]))
    decision = [(LEFT, 80, "准予行政许可决定书"), (LEFT, 110, "沪人社外许决字〔2025〕第426号")]
    write("decision.pdf", "decision", "a decision granting a permit", pdf([content(decision)]),
          {name: "" for name in ("name", "passport", "permit", "class", "start", "end", "issued", "qr")}
          | {"number": "沪人社外许决字〔2025〕第426号"})
    refusal = [(LEFT, 80, "不予行政许可决定书"), (LEFT, 110, "沪人社外不许决字〔2025〕第427号")]
    write("refusal.pdf", "unknown", "a decision that differs from a grant by one sign of its title", pdf([content(refusal)]))
    zone = [(LEFT, 700, "P<GBRSCHAEFER<<ERIKA<<<<<<<<<<<<<<<<<<<<<<<<"), (LEFT, 722, "C01X00T476D<<8408031F2706011<<<<<<<<<<<<<<<0")]
    write("zone.pdf", "unknown", "a zone in the text layer, whose check digits nobody has judged", pdf([content(zone)]))
    cancellation = [(LEFT, 80, "外国人来华工作许可注销证明"), (LEFT, 110, "ERIKA SCHAEFER 的外国人来华工作许可已注销。")]
    write("cancellation.pdf", "cancellation-proof", "a proof of cancellation", pdf([content(cancellation)]),
          {name: "" for name in ("number", "name", "passport", "permit", "issued", "qr")})
    write("no-text.pdf", "unknown", "a page with lines and no text", pdf(["100 100 m 400 500 l S\n"]))

    whole = pdf([content(plain)])
    write("cut.pdf", "error:damaged", "the second half is missing", whole[: len(whole) // 2])
    write("cut-tail.pdf", "error:damaged", "only the cross-reference table is missing", whole[: whole.rindex(b"xref\n0")])
    middle = whole.index(b"Tj ET", len(whole) // 3) - 40
    write("torn.pdf", "error:damaged", "sixty bytes within the text are lost", whole[:middle] + bytes(60) + whole[middle + 60:])
    write("pages.pdf", "error:too-large", "51 pages", pdf([content(plain[:1])] * 51))
    (HERE / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()
