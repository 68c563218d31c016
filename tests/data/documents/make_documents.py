#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes printed/ and scanned/ with their truth.json. None of the programs that draw is PermitDesk.

Debian 12: python3-reportlab weasyprint libreoffice-writer chromium python3-gi-cairo gir1.2-pango-1.0 python3-pil python3-numpy
img2pdf poppler-utils fonts-noto-cjk fonts-wqy-microhei fonts-arphic-uming fonts-arphic-ukai. The results are committed: other
versions of these programs draw other bytes.
"""
import io
import json
import math
import pathlib
import random
import subprocess
import tempfile

import cairo
import gi
import img2pdf
import numpy
from PIL import Image, ImageDraw, ImageFilter
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

HERE = pathlib.Path(__file__).parent
WIDTH, HEIGHT, LEFT = 595.28, 841.89, 70.0

FIELDS = ["authority", "nationality", "name", "title", "passport", "permit", "class", "province", "city", "district",
          "employer", "start", "end", "issued", "family", "spouse", "children", "others"]

ROWS = {
    "hanna": ["广东省人力资源和社会保障厅", "奥地利", "HANNA LEITNER", "女士", "U1840372", "44030020250003318", "B", "广东", "深圳",
              "南山", "深圳市云帆智能科技有限公司", "2025-04-01", "2027-03-31", "2025-03-11", 2, "PAUL LEITNER", "MIA LEITNER", ""],
    "kenji": ["上海市人力资源和社会保障局", "日本", "KENJI MORIMOTO", "先生", "TR7206651", "31000020250041907", "A", "上海", "上海",
              "浦东新区", "上海海岳生物医药有限公司", "2025-06-16", "2028-06-15", "2025-05-28", 1, "AIKO MORIMOTO", "", ""],
    "lucia": ["北京市人力资源和社会保障局", "西班牙", "LUCIA FERNANDEZ ORTEGA", "女士", "PAK385206", "11000020250009156", "B", "北京",
              "北京", "朝阳区", "北京时代语言文化交流有限公司", "2025-09-01", "2026-08-31", "2025-08-04", 0, "", "", ""],
    "omar": ["广州市人力资源和社会保障局", "埃及", "OMAR HASSAN EL MASRY", "先生", "A27648513", "44010020250006620", "C", "广东", "广州",
             "天河", "广州远洋国际贸易有限公司", "2025-10-10", "2026-10-09", "2025-09-22", 0, "", "", ""],
    "piotr": ["江苏省人力资源和社会保障厅", "波兰", "PIOTR KOWALCZYK", "先生", "EK5274096", "32050020250001783", "B", "江苏", "苏州",
              "工业园区", "苏州精工机械制造有限公司", "2025-02-17", "2027-02-16", "2025-01-23", 3, "EWA KOWALCZYK",
              "JAN KOWALCZYK，ZOFIA KOWALCZYK", ""],
    "grace": ["浙江省人力资源和社会保障厅", "加拿大", "GRACE EVELYN TURNER", "女士", "HK492817", "33010020240007249", "B", "浙江", "杭州",
              "西湖", "杭州青禾教育科技有限公司", "2024-12-20", "2025-12-19", "2024-12-03", 1, "", "", "RUTH TURNER"],
    "sven": ["四川省科学技术厅", "瑞典", "SVEN GUSTAFSSON", "先生", "97316284", "51010020230002975", "A", "四川", "成都", "高新",
             "成都天府航空发动机有限公司", "", "", "2023-05-19", 1, "INGRID GUSTAFSSON", "", ""],
    "maria": ["天津市科学技术局", "智利", "MARIA JOSE ROJAS VERGARA", "女士", "F31750426", "12000020220008461", "B", "天津", "天津",
              "滨海新区", "天津港湾物流有限公司", "", "", "2022-11-08", 0, "", "", ""],
}
PEOPLE = {key: dict(zip(FIELDS, row)) for key, row in ROWS.items()}
PEOPLE["sven"] |= {"number": "川外专通字第0297号", "months": "24"}
PEOPLE["maria"] |= {"number": "津外专通字第1163号", "months": "12"}
QR = {"hanna": "https://fwp.example.cn/q?x=44030020250003318"}


def day(iso):
    year, month, number = iso.split("-")
    return f"{year} 年 {int(month)} 月 {int(number)} 日"


def marked(value):
    """Filled in on a form's blank, which is longer than the value."""
    blank = "\u00a0" * 3
    return f"<u>{blank}{value}{blank}</u>"


def new_notice(f, term="(来华工作 90 天以上)", heading="中华人民共和国外国人工作许可通知"):
    """The layout of the manual of November 2024 (domain 6.1): what is filled in is marked."""
    m = {key: marked(value) for key, value in f.items()}
    place = f"{m['province']} 省(自治区、直辖市) {m['city']} 市(设区市) {m['district']} 县(市、区) {m['employer']} 单位工作"
    return {"top": [], "heading": [heading, term], "text": [
        f"经 {m['authority']} 批准， {m['nationality']} (国籍) {m['name']} {f['title']}(护照号码: {m['passport']} 工作许可号码: "
        f"{m['permit']} 类别: {m['class']} )，在中华人民共和国 {place}，期限从 {day(f['start'])}至 {day(f['end'])}。"],
        "lines": tail(f) + ["本件自签发之日起 3 个月内有效。"], "notes": [
        "注意事项", "中华人民共和国实行外国人来华工作许可制度。外国人获得本通知后，应当办理以下有关手续：",
        "1. 持本通知及其它有关材料至中华人民共和国驻外使馆、领馆或者外交部委托的其他驻外机构办理 Z 字签证。",
        "2. 入境 30 日内持本通知及有关材料至工作单位所在地公安机关出入境管理机构办理工作类居留证件。"]}


def tail(f):
    return [f"签发日期 {day(f['issued'])}", f"随行家属共 {f['family']} 人。", f"配偶姓名: {f['spouse']}",
            f"子女姓名: {f['children']}", f"其他人员: {f['others']}"]


def old_notice(f, english=False):
    """The layout before December 2024 (domain 4.1, 6.1: a file number, a term in months, not a visa, in two languages)."""
    m = {key: marked(value) for key, value in f.items()}
    place = f"{m['province']} 省(自治区、直辖市) {m['city']} 市(设区市) {m['district']} 县(市、区) {m['employer']} 单位工作"
    page = {"top": [f"编号: {f['number']}"], "heading": ["中华人民共和国外国人工作许可通知"], "text": [
        f"经 {m['authority']} 批准， {m['nationality']} (国籍) {m['name']} {f['title']}(护照号码: {m['passport']} 类别: {m['class']} "
        f"工作许可编号: {m['permit']} )，在中华人民共和国 {place}，批准期限 {m['months']} 月。"],
        "lines": tail(f) + ["本件自签发之日起 6 个月内有效，不能作为签证或代替签证。"], "notes": []}
    if english:
        year, month, number = f["issued"].split("-")
        page["notes"] = [
            "NOTIFICATION LETTER OF FOREIGNER'S WORK PERMIT IN THE PEOPLE'S REPUBLIC OF CHINA",
            f"Mr./Ms. {f['name']} (Passport No. {f['passport']} Category {f['class']} Work Permit Card No. {f['permit']}) is hereby "
            f"permitted to work for {f['months']} months.", f"Date of issue: {number} {month} {year}",
            "It's not a visa and may not be used in place of a visa."]
    return page


def decision(f, number):
    """Its body is not published (domain 6.2): a number, the labels that a notice has, a date."""
    return {"top": [], "heading": ["准予行政许可决定书", number], "text": [
        f"{f['employer']}：", "你单位提出的外国人来华工作许可申请，经审查符合法定条件，决定准予行政许可。",
        f"姓名: {f['name']}，护照号码: {f['passport']}，工作许可号码: {f['permit']}，类别: {f['class']}，期限从 {day(f['start'])}至 "
        f"{day(f['end'])}。"], "lines": [f["authority"], day(f["issued"])], "notes": []}


def cancellation(f, issued):
    return {"top": [], "heading": ["外国人来华工作许可注销证明"], "text": [
        f"姓名: {f['name']}，护照号码: {f['passport']}，工作许可号码: {f['permit']}，其外国人来华工作许可已注销。"],
        "lines": [f["authority"], day(issued)], "notes": []}


def verification(f):
    return {"top": [], "heading": ["外国人来华工作许可核验通知"], "text": [
        f"姓名: {f['name']}，护照号码: {f['passport']}。线上预审已通过，请携带材料原件前往指定窗口核验。"],
        "lines": ["上海市外国人来华工作服务窗口"], "notes": []}


def contract(f):
    return {"top": [], "heading": ["聘用合同"], "text": [
        f"甲方：{f['employer']}", f"乙方：{f['name']}（护照号码：{f['passport']}）", "一、合同期限自 2025 年 4 月 1 日起至 2027 年 3 月 31 日止。",
        "二、乙方在取得外国人工作许可通知并办妥居留许可后到岗，工作内容为算法研究，工作地点为深圳市南山区科苑路 8 号。",
        "三、甲方每月 10 日前支付乙方上月工资人民币 45000 元。", "四、本合同一式两份，双方签字盖章后生效。"], "lines": [], "notes": []}


def letter(f):
    return {"top": [], "heading": ["情况说明"], "text": [
        f"我单位员工 {f['name']}（护照号码：{f['passport']}）已取得《外国人工作许可通知》（来华工作90天以上），签发日期 {day(f['issued'])}，"
        "其《准予行政许可决定书》尚未领取，原工作许可的注销证明已另行提交。", "特此说明。"], "lines": [f["employer"]], "notes": []}


def plain(text):
    return text.replace("<u>", "").replace("</u>", "")


def html(page, font, size):
    parts = [f"<p style='text-align:right'>{line}</p>" for line in page["top"]]
    parts += [f"<p style='text-align:center;font-size:{size + 3}pt'>{line}</p>" for line in page["heading"]]
    parts += [f"<p style='text-indent:2em;line-height:1.8'>{line}</p>" for line in page["text"]]
    parts += [f"<p>{line}</p>" for line in page["lines"]]
    parts += [f"<p style='font-size:{size - 1.5}pt'>{line}</p>" for line in page["notes"]]
    return (f"<!DOCTYPE html><html lang='zh-CN'><head><meta charset='utf-8'><style>@page{{size:A4;margin:2.4cm}}"
            f"body{{font-family:'{font}';font-size:{size}pt}}</style></head><body>{''.join(parts)}</body></html>")


def by_reportlab(page, qr=None):
    pdfmetrics.registerFont(TTFont("Print", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", subfontIndex=0))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    y = HEIGHT - 70
    for lines, size, place in [(page["top"], 10.5, "right"), (page["heading"], 15, "centre"), (page["text"], 12, "flow"),
                               (page["lines"], 12, "left"), (page["notes"], 10.5, "flow")]:
        canvas.setFont("Print", size)
        for line in lines:
            if place == "flow":
                style = ParagraphStyle("flow", fontName="Print", fontSize=size, leading=size * 1.8, wordWrap="CJK")
                paragraph = Paragraph(line, style)
                _, height = paragraph.wrap(WIDTH - 2 * LEFT, HEIGHT)
                paragraph.drawOn(canvas, LEFT, y - height + size)
                y -= height + 6
            else:
                draw = {"right": canvas.drawRightString, "centre": canvas.drawCentredString, "left": canvas.drawString}[place]
                draw({"right": WIDTH - LEFT, "centre": WIDTH / 2, "left": LEFT}[place], y, plain(line))
                y -= size * 1.9
        y -= 6
    if qr:
        code = Drawing(90, 90, transform=[90 / 40, 0, 0, 90 / 40, 0, 0])
        widget = QrCodeWidget(qr, barWidth=40, barHeight=40, barLevel="M")
        code.add(widget)
        renderPDF.draw(code, canvas, WIDTH - LEFT - 90, 90)
    canvas.save()
    return buffer.getvalue()


def by_weasyprint(page):
    return subprocess.run(["weasyprint", "-", "-"], input=html(page, "Noto Serif CJK SC", 12).encode(), capture_output=True,
                          check=True).stdout


def spans(line):
    return line.replace("<u>", "<text:span text:style-name='U'>").replace("</u>", "</text:span>")


def flat_odf(page, font):
    """A text document as LibreOffice writes it, in one file."""
    styles = "".join(
        f"<style:style style:name='{name}' style:family='paragraph'><style:paragraph-properties fo:text-align='{align}' "
        f"fo:text-indent='{indent}' fo:margin-bottom='0.25cm' fo:line-height='150%'/><style:text-properties "
        f"style:font-name='Print' style:font-name-asian='Print' fo:font-size='{size}pt' style:font-size-asian='{size}pt'/>"
        "</style:style>"
        for name, align, indent, size in [("top", "end", "0cm", 10.5), ("heading", "center", "0cm", 15), ("text", "start", "0.85cm", 12),
                                          ("lines", "start", "0cm", 12), ("notes", "start", "0cm", 10.5)])
    blank = "<style:style style:name='U' style:family='text'><style:text-properties style:text-underline-style='solid'/></style:style>"
    body = "".join(f"<text:p text:style-name='{name}'>{spans(line)}</text:p>"
                   for name in ("top", "heading", "text", "lines", "notes") for line in page[name])
    text = ("<?xml version='1.0' encoding='UTF-8'?><office:document office:version='1.2' "
            "office:mimetype='application/vnd.oasis.opendocument.text' "
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' "
            "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'>"
            f"<office:font-face-decls><style:font-face style:name='Print' svg:font-family='{font}'/></office:font-face-decls>"
            f"<office:automatic-styles>{styles}{blank}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document>")
    # LibreOffice knows its own format by double quotes only.
    return text.replace("'", '"')


def by_office(page, font="AR PL UMing CN"):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "page.fodt"
        source.write_text(flat_odf(page, font), encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", folder, str(source)], check=True, capture_output=True)
        return (pathlib.Path(folder) / "page.pdf").read_bytes()


def by_chromium(page):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "page.html"
        source.write_text(html(page, "Noto Sans CJK SC", 12), encoding="utf-8")
        subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                        "--no-pdf-header-footer", f"--print-to-pdf={folder}/page.pdf", str(source)], check=True,
                       capture_output=True, timeout=120)
        return (pathlib.Path(folder) / "page.pdf").read_bytes()


def by_cairo(page, font="AR PL UKai CN"):
    buffer = io.BytesIO()
    surface = cairo.PDFSurface(buffer, WIDTH, HEIGHT)
    context = cairo.Context(surface)
    y = 60.0
    for lines, size, align in [(page["top"], 10.5, Pango.Alignment.RIGHT), (page["heading"], 15, Pango.Alignment.CENTER),
                               (page["text"], 12, Pango.Alignment.LEFT), (page["lines"], 12, Pango.Alignment.LEFT),
                               (page["notes"], 10.5, Pango.Alignment.LEFT)]:
        for line in lines:
            layout = PangoCairo.create_layout(context)
            layout.set_font_description(Pango.FontDescription(f"{font} {size}"))
            layout.set_width(int((WIDTH - 2 * LEFT) * Pango.SCALE))
            layout.set_alignment(align)
            layout.set_line_spacing(1.5)
            layout.set_markup(line.replace("&", "&amp;"), -1)
            context.move_to(LEFT, y)
            PangoCairo.show_layout(context, layout)
            y += layout.get_pixel_size()[1] + 8
    surface.finish()
    return buffer.getvalue()


def pictures(pdf, dots):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "page.pdf"
        source.write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", str(dots), "-png", str(source), f"{folder}/page"], check=True)
        return [Image.open(path).convert("RGB") for path in sorted(pathlib.Path(folder).glob("page*.png"))]


def sealed(image, dots, place):
    """A round red seal over the middle given in points, as an authority stamps it."""
    scale = dots / 72
    layer = Image.new("RGB", image.size, "white")
    draw = ImageDraw.Draw(layer)
    x, y, radius = place[0] * scale, place[1] * scale, 57 * scale
    draw.ellipse([x - radius, y - radius, x + radius, y + radius], outline=(214, 48, 52), width=max(2, int(2.5 * scale)))
    star = [(x + math.sin(i * math.pi / 5) * (18 if i % 2 == 0 else 7) * scale,
             y - math.cos(i * math.pi / 5) * (18 if i % 2 == 0 else 7) * scale) for i in range(10)]
    draw.polygon(star, fill=(214, 48, 52))
    return Image.fromarray(numpy.minimum(numpy.asarray(image), numpy.asarray(layer)))


def scan(image, dots, turn=0.0, blur=0.5, noise=1.5, seal=None, seed=1):
    """What a scanner makes of a printed page: paper that is not white, soft edges, noise, put in askew."""
    if seal:
        image = sealed(image, dots, seal)
    if turn % 90 == 0:
        image = image.rotate(-turn, expand=True)
    else:
        image = image.rotate(-turn, resample=Image.BICUBIC, fillcolor="white")
    values = numpy.asarray(image.filter(ImageFilter.GaussianBlur(blur)), dtype=numpy.float32)
    values = 28 + values * (246 - 28) / 255
    values += numpy.random.default_rng(seed).normal(0, noise, values.shape[:2])[..., None]
    picture = Image.fromarray(values.clip(0, 255).astype(numpy.uint8))
    return picture if seal else picture.convert("L")


def jpeg(image, quality, dots):
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, dpi=(dots, dots))
    return buffer.getvalue()


def png(image, dots):
    buffer = io.BytesIO()
    image.quantize(16).save(buffer, "PNG", dpi=(dots, dots), optimize=True)
    return buffer.getvalue()


def letter_truth(f, kind):
    names = {"decision": ["number", "name", "passport", "permit", "class", "start", "end", "issued"],
             "cancellation-proof": ["number", "name", "passport", "permit", "issued"],
             "verification-notice": ["name", "passport", "permit"]}[kind]
    return {name: f.get(name, "") for name in names}


def printed():
    """(name, kind, program, truth, qr, PDF) of every document."""
    p = PEOPLE
    number = "粤外专许决字〔2025〕第3318号"
    second = "沪外专许决字〔2025〕第41907号"
    kenji = p["kenji"]
    rows = [
        ("reportlab-notice", "notice-90", p["hanna"], by_reportlab(new_notice(p["hanna"]), QR["hanna"])),
        ("reportlab-short", "notice-short", p["omar"], by_reportlab(new_notice(p["omar"], "(来华工作 90 日以下)"))),
        ("reportlab-old", "notice-90", p["sven"], by_reportlab(old_notice(p["sven"]))),
        ("reportlab-decision", "decision", letter_truth(p["hanna"] | {"number": number}, "decision"),
         by_reportlab(decision(p["hanna"], number))),
        ("reportlab-contract", "unknown", None, by_reportlab(contract(p["hanna"]))),
        ("weasyprint-notice", "notice-90", p["lucia"], by_weasyprint(new_notice(p["lucia"]))),
        ("weasyprint-cancellation", "cancellation-proof",
         letter_truth(p["lucia"] | {"issued": "2026-03-12"}, "cancellation-proof"),
         by_weasyprint(cancellation(p["lucia"], "2026-03-12"))),
        ("office-notice", "notice-90", kenji, by_office(new_notice(kenji))),
        ("office-old", "notice-90", p["maria"], by_office(old_notice(p["maria"]))),
        ("office-decision", "decision", letter_truth(kenji | {"number": second}, "decision"), by_office(decision(kenji, second))),
        ("office-verification", "verification-notice", letter_truth(kenji | {"permit": ""}, "verification-notice"),
         by_office(verification(kenji))),
        ("office-letter", "unknown", None, by_office(letter(kenji))),
        ("chromium-notice", "notice-90", p["piotr"], by_chromium(new_notice(p["piotr"]))),
        ("chromium-short", "notice-short", p["grace"], by_chromium(new_notice(p["grace"], "(来华工作 90 日以下)"))),
        ("chromium-cancellation", "cancellation-proof",
         letter_truth(p["piotr"] | {"issued": "2026-02-26"}, "cancellation-proof"),
         by_chromium(cancellation(p["piotr"], "2026-02-26"))),
        ("cairo-notice", "notice-90", p["grace"], by_cairo(new_notice(p["grace"]))),
        ("cairo-old", "notice-90", p["sven"], by_cairo(old_notice(p["sven"], english=True))),
        ("cairo-verification", "verification-notice", letter_truth(p["grace"] | {"permit": ""}, "verification-notice"),
         by_cairo(verification(p["grace"]))),
    ]
    return {name: (kind, truth, QR["hanna"] if name == "reportlab-notice" else "", data) for name, kind, truth, data in rows}


SEAL = (380, 330)
# name of the document, dots per inch, turned by, JPEG quality (0: PNG), further settings
SCANS = [
    ("reportlab-notice", 300, 0, 40, {}), ("reportlab-notice", 300, 1, 75, {}), ("reportlab-notice", 150, 0, 75, {}),
    ("reportlab-short", 300, 180, 40, {}), ("reportlab-short", 150, 1, 75, {}), ("reportlab-old", 300, 0, 40, {}),
    ("reportlab-decision", 300, 90, 60, {}), ("reportlab-contract", 300, 0, 40, {}),
    ("weasyprint-notice", 300, -1, 60, {}), ("weasyprint-notice", 150, 90, 75, {}), ("weasyprint-cancellation", 300, 0, 0, {"noise": 0}),
    ("office-notice", 300, 1, 60, {"seal": SEAL}), ("office-notice", 300, 90, 40, {}), ("office-notice", 150, 0, 75, {}),
    ("office-old", 300, 180, 60, {}), ("office-decision", 300, 1, 40, {}), ("office-verification", 300, 0, 60, {}),
    ("office-letter", 300, 90, 60, {}), ("chromium-notice", 300, 0, 60, {"seal": SEAL}), ("chromium-notice", 300, 180, 40, {}),
    ("chromium-notice", 150, 180, 75, {}), ("chromium-short", 300, 1, 60, {"noise": 5}), ("chromium-cancellation", 300, 90, 40, {}),
    ("cairo-notice", 300, 0, 60, {}), ("cairo-notice", 300, 1, 40, {"blur": 0.9}), ("cairo-old", 300, 90, 60, {}),
    ("cairo-verification", 300, 180, 60, {}),
]


def write(folder, documents):
    (HERE / folder).mkdir(exist_ok=True)
    truth = []
    for name, kind, note, fields, qr, data, dots in documents:
        (HERE / folder / name).write_bytes(data)
        entry = {"file": name, "kind": kind, "note": note, "truth": fields and fields | {"qr": qr}}
        truth.append(entry | ({"dpi": dots} if dots else {}))
    (HERE / folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    documents = printed()
    write("printed", [(f"{name}.pdf", kind, "drawn by " + name.split("-")[0], truth, qr, data, 0)
                      for name, (kind, truth, qr, data) in documents.items()])
    scans = []
    for seed, (name, dots, turn, quality, settings) in enumerate(SCANS):
        kind, truth, qr, data = documents[name]
        image = scan(pictures(data, dots)[0], dots, turn, seed=seed, **settings)
        note = ", ".join([f"{dots} dpi", f"turned by {turn}°"] + sorted(settings))
        file = f"{name}-{dots}-{turn}.{'jpg' if quality else 'png'}"
        scans.append((file, kind, note, truth, qr, jpeg(image, quality, dots) if quality else png(image, dots), dots))
    for name, turn in [("cairo-old", 0), ("office-notice", 180)]:
        kind, truth, qr, data = documents[name]
        page = jpeg(scan(pictures(data, 300)[0], 300, turn, seed=99), 50, 300)
        scans.append((f"{name}-{turn}.pdf", kind, "a PDF of one picture", truth, qr, img2pdf.convert([page]), 300))
    kind, truth, qr, data = documents["chromium-short"]
    sheets = [jpeg(scan(pictures(documents[name][3], 300)[0], 300, 0, seed=7), 40, 300) for name in ("office-letter", "chromium-short")]
    scans.append(("letter-and-notice.pdf", kind, "a letter's picture, then a notice's", truth, qr, img2pdf.convert(sheets), 300))
    write("scanned", scans)


main()
