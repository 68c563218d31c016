// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/router_reader.h"

#include "core/rulebook/entry_reader.h"

namespace core::rulebook::router_reader {

using namespace Qt::Literals::StringLiterals;
using namespace entry_reader;

namespace {

const QHash<QString, Confidence> kConfidences{
    {u"documented"_s, Confidence::Documented}, {u"inferred"_s, Confidence::Inferred}};

QList<BilingualText> texts(const PackNode& node)
{
    QList<BilingualText> list;
    for (const PackNode& item : node.items()) {
        list.append(item.bilingual());
    }
    return list;
}

QString pathway(const PackNode& node)
{
    const QString code = node.text();
    if (!knownPathways().contains(code)) {
        node.refuse(u"unknown-value"_s, code);
    }
    return code;
}

void readAnswer(RouterRow& row, const PackNode& node)
{
    row.pathway = pathway(node.need(u"pathway"_s));
    row.because = node.need(u"because"_s).bilingual();
    row.row = node.at(u"row"_s).text();
    if (node.has(u"opens"_s)) {
        row.opens = node.at(u"opens"_s).text();
        if (!node.scan().names.procedures.contains(row.opens)) {
            node.at(u"opens"_s).refuse(u"unknown-procedure"_s, row.opens);
        }
    }
}

/// A city's overlay may not say whom a row is for nor where it leads: that would be another row.
void readOverlay(RouterRow& row, const PackNode& node)
{
    for (const QString& key : {u"row"_s, u"pathway"_s, u"when"_s, u"opens"_s}) {
        if (node.has(key)) {
            node.at(key).refuse(u"unknown-key"_s, key);
        }
    }
    row.because = node.at(u"because"_s).bilingual();
}

} // namespace

RouterRow row(const PackNode& node)
{
    node.allowOnly({u"code"_s, u"names"_s, u"when"_s, u"from"_s, u"to"_s, u"sources"_s, u"row"_s, u"pathway"_s,
        u"confidence"_s, u"because"_s, u"actions"_s, u"obtain"_s, u"opens"_s, u"materials"_s, u"overlay"_s});
    RouterRow row;
    readEntry(row, node);
    row.overlay = node.at(u"overlay"_s).boolean();
    if (row.overlay) {
        readOverlay(row, node);
    } else {
        readAnswer(row, node);
    }
    row.confidence = row.pathway == undeterminedPathway() ? Confidence::Unknown
                                                          : node.need(u"confidence"_s).oneOf(kConfidences);
    if (row.confidence == Confidence::Documented) {
        requireStrongSource(row.sources, node.at(u"confidence"_s));
    }
    row.actions = texts(node.at(u"actions"_s));
    row.obtain = texts(node.at(u"obtain"_s));
    row.materials = known(node.at(u"materials"_s), node.scan().names.materials, u"unknown-material"_s);
    return row;
}

RouterNote note(const PackNode& node)
{
    node.allowOnly({u"code"_s, u"names"_s, u"when"_s, u"from"_s, u"to"_s, u"sources"_s, u"pathways"_s, u"note"_s,
        u"doubt"_s});
    RouterNote note;
    readEntry(note, node);
    for (const PackNode& item : node.at(u"pathways"_s).items()) {
        note.pathways.append(pathway(item));
    }
    note.note = node.need(u"note"_s).bilingual();
    note.doubt = node.at(u"doubt"_s).boolean();
    return note;
}

} // namespace core::rulebook::router_reader
