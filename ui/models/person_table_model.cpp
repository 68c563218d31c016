// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_table_model.h"

#include "ui/models/case_table_model.h"
#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::models {

using core::services::PersonListRow;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

QString fullName(const PersonListRow& row) { return (row.givenNames + u' ' + row.surname).trimmed(); }

void PersonTableModel::setView(Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString PersonTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Nationality:
        return tr("Nationality");
    case Passport:
        return tr("Passport");
    case PassportExpiry:
        return tr("Passport until");
    case Permit:
        return tr("Work permit");
    case PermitExpiry:
        return tr("Permit until");
    case Employer:
        return tr("Employer");
    case OpenCases:
        return tr("Cases", "open cases of a person");
    default:
        return {};
    }
}

QString PersonTableModel::secondHeading(int column) const
{
    switch (column) {
    case Name:
        return tr("Name in the other script");
    case Permit:
        return tr("Class and form");
    case Employer:
        return tr("City");
    default:
        return {};
    }
}

QVariant PersonTableModel::cell(const PersonListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column, m_lang);
    case SecondLineRole:
        return secondLine(row, column);
    case ToneRole:
        return tone(row, column);
    case KeyRole:
        return keyOf(row);
    case ValueRole:
        return value(row, column);
    case WhyRole:
        return why(row, column);
    default:
        return {};
    }
}

SortBy<PersonListRow> PersonTableModel::sortBy(int column) const
{
    switch (column) {
    case Passport:
        return [](const PersonListRow& row) { return PlainKey{row.passportNumber}; };
    case Permit:
        return [](const PersonListRow& row) { return PlainKey{row.permitNumber}; };
    case PassportExpiry:
        return [](const PersonListRow& row) { return sortValueOf(row.passportExpiresOn); };
    case PermitExpiry:
        return [](const PersonListRow& row) { return sortValueOf(row.permitValidTo); };
    case OpenCases:
        return [](const PersonListRow& row) { return qint64{row.openCases}; };
    default:
        return [column, lang = m_lang](const PersonListRow& row) { return text(row, column, lang); };
    }
}

QString PersonTableModel::text(const PersonListRow& row, int column, Lang lang)
{
    switch (column) {
    case Name:
        return namePair(fullName(row), row.chineseName, lang).first;
    case Nationality:
        return RecordWords::ofNationality(row.nationality, lang);
    case Passport:
        return row.passportNumber;
    case PassportExpiry:
        return row.passportExpiresOn.isValid() ? Words::ofDate(row.passportExpiresOn, lang) : QString();
    case Permit:
        return row.permitNumber;
    case PermitExpiry:
        return row.permitValidTo.isValid() ? Words::ofDate(row.permitValidTo, lang) : QString();
    case Employer:
        return row.employerName->in(lang).text;
    case OpenCases:
        return row.openCases == 0 ? QString() : QString::number(row.openCases);
    default:
        return {};
    }
}

QString PersonTableModel::secondLine(const PersonListRow& row, int column) const
{
    switch (column) {
    case Name:
        return namePair(fullName(row), row.chineseName, m_lang).second;
    case Permit: {
        QStringList parts{Words::ofClass(row.permitClass), RecordWords::ofPermitForm(row.permitForm)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Employer:
        return Words::ofCity(row.city);
    default:
        return {};
    }
}

QVariant PersonTableModel::value(const PersonListRow& row, int column)
{
    switch (column) {
    case PassportExpiry:
        return row.passportExpiresOn;
    case PermitExpiry:
        return row.permitValidTo;
    case OpenCases:
        return qlonglong{row.openCases};
    default:
        return {};
    }
}

QVariant PersonTableModel::why(const PersonListRow& row, int column) const
{
    if (column == PassportExpiry && row.passportExpiresOn.isValid()) {
        return whyKey(u"passport-expires"_s, row.passport.value);
    }
    return column == PermitExpiry && row.permitValidTo.isValid() ? whyKey(u"permit-expires"_s, row.permit.value)
                                                                 : QVariant();
}

QVariant PersonTableModel::tone(const PersonListRow& row, int column) const
{
    const QDate expiry = column == PassportExpiry ? row.passportExpiresOn
                         : column == PermitExpiry ? row.permitValidTo
                                                  : QDate();
    const Tone expires = RecordWords::toneOfExpiry(expiry, m_today);
    return expires == Tone::Neutral ? QVariant() : QVariant(static_cast<int>(expires));
}

} // namespace ui::models
