// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/workbook.h"

#include "core/reader/sheets/cell_value.h"
#include "core/reader/sheets/xml_part.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxSharedStrings = 8'000'000;

/// Relationship targets are relative to the part's folder unless they begin with a slash (OPC 9.3).
QString resolved(const QString& folder, const QString& target)
{
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + u'/' + target);
    return path.sliced(1);
}

struct Relationships
{
    QHash<QString, QString> targetOfId;
    QHash<QString, QString> targetOfType; ///< keyed by the last word of the type's address
};

Result<Relationships> readRelationships(const ZipPackage& package, const QString& part, const QString& folder)
{
    Relationships relationships;
    const Result<void> read = forEachElement(package, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"Relationship") {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString target = resolved(folder, attributes.value(u"Target"_s).toString());
            const QString type = attributes.value(u"Type"_s).toString();
            relationships.targetOfId.insert(attributes.value(u"Id"_s).toString(), target);
            relationships.targetOfType.insert(type.sliced(type.lastIndexOf(u'/') + 1), target);
        }
    });
    return read ? Result<Relationships>(relationships) : Result<Relationships>(read.failure());
}

/// The value of an attribute whatever its namespace, as transitional and strict workbooks differ in it.
QString attributeNamed(const QXmlStreamReader& xml, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name && attribute.prefix().size() > 0) {
            return attribute.value().toString();
        }
    }
    return {};
}

struct SheetChoice
{
    QString relationshipId;
    bool counts1904 = false;
};

Result<SheetChoice> chooseSheet(const ZipPackage& package, const QString& part)
{
    SheetChoice choice;
    const Result<void> read = forEachElement(package, part, [&choice](QXmlStreamReader& xml) {
        if (xml.name() == u"workbookPr") {
            const QStringView flag = xml.attributes().value(u"date1904"_s);
            choice.counts1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet" && choice.relationshipId.isEmpty()) {
            const QStringView state = xml.attributes().value(u"state"_s);
            if (state.isEmpty() || state == u"visible") {
                choice.relationshipId = attributeNamed(xml, u"id");
            }
        }
    });
    return read ? Result<SheetChoice>(choice) : Result<SheetChoice>(read.failure());
}

Result<QList<bool>> readDateStyles(const ZipPackage& package, const QString& part)
{
    QHash<int, bool> ownFormats;
    QList<bool> dateStyles;
    bool inCellStyles = false;
    const Result<void> read = forEachElement(package, part, [&](QXmlStreamReader& xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt") {
            ownFormats.insert(attributes.value(u"numFmtId"_s).toInt(), isDateFormat(attributes.value(u"formatCode"_s)));
        } else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles") {
            inCellStyles = xml.name() == u"cellXfs";
        } else if (xml.name() == u"xf" && inCellStyles) {
            const int format = attributes.value(u"numFmtId"_s).toInt();
            dateStyles.append(ownFormats.value(format, isDateFormat(format)));
        }
    });
    return read ? Result<QList<bool>>(dateStyles) : Result<QList<bool>>(read.failure());
}

Result<QStringList> readSharedStrings(const ZipPackage& package, const QString& part)
{
    QStringList strings;
    const Result<void> read = forEachElement(package, part, [&strings](QXmlStreamReader& xml) {
        if (xml.name() == u"si") {
            strings.append(richText(xml, u"si"));
            if (strings.size() > kMaxSharedStrings) {
                xml.raiseError(kTooLarge.toString());
            }
        }
    });
    return read ? Result<QStringList>(strings) : Result<QStringList>(read.failure());
}

} // namespace

Result<Workbook> readWorkbook(const ZipPackage& package)
{
    const Result<Relationships> top = readRelationships(package, u"_rels/.rels"_s, {});
    if (!top) {
        return top.failure();
    }
    const QString book = top->targetOfType.value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (!package.contains(book) || !book.endsWith(u"workbook.xml", Qt::CaseInsensitive)) {
        return Failure(FailureCode::FileNotASheet);
    }
    const qsizetype slash = book.lastIndexOf(u'/');
    const QString folder = book.first(std::max<qsizetype>(slash, 0));
    const Result<SheetChoice> choice = chooseSheet(package, book);
    const Result<Relationships> parts =
        readRelationships(package, folder + u"/_rels/"_s + book.sliced(slash + 1) + u".rels"_s, folder);
    if (!choice || !parts) {
        return choice ? parts.failure() : choice.failure();
    }
    const Result<QList<bool>> styles = readDateStyles(package, parts->targetOfType.value(u"styles"_s));
    const Result<QStringList> strings = readSharedStrings(package, parts->targetOfType.value(u"sharedStrings"_s));
    if (!styles || !strings) {
        return styles ? strings.failure() : styles.failure();
    }
    const QString sheet = parts->targetOfId.value(choice->relationshipId);
    if (!package.contains(sheet)) {
        return Failure(FailureCode::FileDamaged);
    }
    return Workbook{sheet, choice->counts1904, *styles, *strings};
}

} // namespace core::reader::sheets
