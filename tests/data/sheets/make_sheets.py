#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks of this folder, part by part, with no spreadsheet library."""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relationships(*targets):
    rows = "".join(f'<Relationship Id="rId{i}" Type="{RELS}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def workbook(name, sheets, rows, strings="", formats=(), properties="", extra=None):
    """`sheets` are (name, state); `rows` is the content of the last one's sheetData; the others are empty."""
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as package:
        def put(part, text):
            package.writestr(zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
        put("_rels/.rels", relationships(("officeDocument", "xl/workbook.xml")))
        entries = "".join(f'<sheet name="{title}" sheetId="{i}" state="{state}" r:id="rId{i}"/>' for i, (title, state) in enumerate(sheets, 1))
        put("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}">{properties}<sheets>{entries}</sheets></workbook>')
        targets = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
        put("xl/_rels/workbook.xml.rels", relationships(*targets, ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")))
        number_formats = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{code}"/>' for i, code in enumerate(formats))
        styles = "".join(f'<xf numFmtId="{164 + i}"/>' for i in range(len(formats)))
        put("xl/styles.xml", f'<styleSheet xmlns="{MAIN}"><numFmts>{number_formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
                             f'<cellXfs><xf numFmtId="0"/>{styles}<xf numFmtId="14"/></cellXfs></styleSheet>')
        put("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{strings}</sst>')
        for i in range(1, len(sheets) + 1):
            content = rows if i == len(sheets) else ""
            put(f"xl/worksheets/sheet{i}.xml", f'{extra or ""}<worksheet xmlns="{MAIN}"><sheetData>{content}</sheetData></worksheet>')


def main():
    shown = [("台账", "visible")]
    workbook("kinds.xlsx", [("old", "hidden"), ("台账", "visible")],
             '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>inline</t></is></c></row>'
             '<row r="4"><c r="A4" s="1"><v>45809</v></c><c r="B4" s="2"><v>45809.5</v></c><c r="C4" s="3"><v>45809</v></c>'
             '<c r="D4"><v>44030020250000117</v></c><c r="E4"><v>4.4030020250000102E+17</v></c><c r="F4"><v>1.6241379376E10</v></c>'
             '<c r="G4" t="str"><f>A1&amp;B1</f><v>made</v></c><c r="H4" t="b"><v>1</v></c><c r="I4" t="e"><v>#N/A</v></c>'
             '<c r="J4" t="d"><v>2025-06-01T00:00:00</v></c><c r="K4" s="4"><v>45809</v></c></row>'
             '<row r="5"><c r="A5" s="1"/></row><row><c><v>7</v></c></row>',
             strings='<si><t>护照号</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>phonetic</t></rPh></si>',
             formats=("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "yyyy-mm-dd hh:mm", "#,##0.00"))
    workbook("counts-1904.xlsx", shown, '<row r="1"><c r="A1" s="1"><v>44347</v></c></row>', properties='<workbookPr date1904="1"/>')
    workbook("entities.xlsx", shown, '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>',
             extra='<!DOCTYPE worksheet [<!ENTITY ha "ha"><!ENTITY lol "&ha;&ha;&ha;&ha;">]>')
    workbook("no-such-string.xlsx", shown, '<row r="1"><c r="A1" t="s"><v>5</v></c></row>')
    workbook("long-cell.xlsx", shown, f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"x" * 20_000_000}</t></is></c></row>')
    workbook("bomb.xlsx", shown, " " * 300_000_000)
    (HERE / "password.xlsx").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500))
    (HERE / "old-binary.xls").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(500) + "Workbook".encode("utf-16-le") + bytes(500))
    with zipfile.ZipFile(HERE / "letter.docx", "w") as package:
        package.writestr(zipfile.ZipInfo("_rels/.rels", (2026, 1, 1, 0, 0, 0)), relationships(("officeDocument", "word/document.xml")))
        package.writestr(zipfile.ZipInfo("word/document.xml", (2026, 1, 1, 0, 0, 0)), "<document/>")


main()
