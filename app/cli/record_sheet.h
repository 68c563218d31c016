// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/domain/document.h"
#include "core/services/case_service.h"
#include "core/types/lang.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace cli {

/// A record as lines for people: fields and rows under headings, in one language, codes in the words of their field.
/// What is empty is left out, a heading with nothing below it too.
class RecordSheet final
{
public:
    explicit RecordSheet(core::types::Lang lang) : m_lang(lang) {}

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] core::types::Lang lang() const { return m_lang; }
    [[nodiscard]] QString in(const core::types::BilingualText& text) const { return text.in(m_lang).text; }

    void heading(const QString& text) { m_heading = text; }
    void field(const QString& name, const QString& value);
    void field(const QString& name, QDate day) { field(name, day.toString(Qt::ISODate)); }
    void row(const QStringList& values, int depth = 0);

    /// Sections that several records have.
    void cases(const QList<core::services::CaseListRow>& cases);
    void documents(const QList<core::domain::Document>& documents);
    /// `stages`: the names of the stages that the events may lead to, by code.
    void history(const QList<core::domain::CaseEvent>& events, const QHash<QString, QString>& stages = {});

private:
    void add(const QString& line);

    core::types::Lang m_lang;
    QString m_heading;
    QStringList m_lines;
};

} // namespace cli
