// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/nationality.h"

#include "core/types/half_width.h"
#include "core/types/nationality_table.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMrzPlaces = 3;

/// A name without case, accents, blanks and punctuation, so that "Côte d’Ivoire" and "cote d'ivoire" are one key.
QString folded(const QString& name)
{
    const QString apart = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(apart.size());
    std::copy_if(apart.cbegin(), apart.cend(), std::back_inserter(key), [](QChar c) { return c.isLetterOrNumber(); });
    return key;
}

/// Codes and names as typed most, and their folded forms, each to its row.
const QHash<QString, int>& rowByKey()
{
    static const QHash<QString, int> keys = [] {
        QHash<QString, int> byKey;
        QHash<QStringView, int> byCode;
        const auto rows = nationalityRows();
        const auto add = [&byKey](const QString& name, int row) {
            byKey.insert(name, row);
            byKey.insert(folded(name), row);
        };
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int row = static_cast<int>(i);
            byCode.insert(rows[i].alpha3, row);
            for (const QStringView name : {rows[i].alpha3, rows[i].alpha2, rows[i].zh, rows[i].en}) {
                add(name.toString(), row);
            }
        }
        for (const OtherNames& other : otherNationalityNames()) {
            CORE_EXPECT(byCode.contains(other.alpha3));
            for (const QStringView name : other.names.split(u'|')) {
                add(name.toString(), byCode.value(other.alpha3));
            }
        }
        byKey.remove(QString());
        return byKey;
    }();
    return keys;
}

std::optional<int> rowOf(const QString& text)
{
    const QHash<QString, int>& keys = rowByKey();
    auto found = keys.constFind(text);
    if (found == keys.cend()) {
        found = keys.constFind(folded(halfWidth(text)));
    }
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

const NationalityRow& rowAt(int row) { return nationalityRows()[static_cast<std::size_t>(row)]; }

Failure unknown(const QString& text) { return Failure(FailureCode::ValueUnknown, {{u"text"_s, text}}); }

} // namespace

Nationality::Nationality(int row) : m_row(row), m_text(rowAt(row).alpha3.toString()) {}

Result<Nationality> Nationality::parse(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    const std::optional<int> row = rowOf(text);
    if (!row) {
        return unknown(text);
    }
    return Nationality(*row);
}

Result<Nationality> Nationality::fromMrz(const QString& threePlaces)
{
    // Germany alone prints one letter; no country of two letters is ever meant.
    const QString code = threePlaces == "D<<"_L1 ? u"DEU"_s : threePlaces;
    const std::optional<int> row = code.size() == kMrzPlaces ? rowOf(code) : std::nullopt;
    if (!row || rowAt(*row).alpha3 != code) {
        return unknown(threePlaces);
    }
    return Nationality(*row);
}

QList<Nationality> Nationality::all()
{
    QList<Nationality> every;
    for (std::size_t i = 0; i < nationalityRows().size(); ++i) {
        every.append(Nationality(static_cast<int>(i)));
    }
    return every;
}

QString Nationality::alpha2() const { return rowAt(m_row).alpha2.toString(); }

BilingualText Nationality::name() const { return {rowAt(m_row).zh.toString(), rowAt(m_row).en.toString()}; }

} // namespace core::types
