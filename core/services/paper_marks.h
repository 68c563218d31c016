// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QJsonObject>
#include <QStringList>

namespace core::services {

/// Something that a person sees on a paper and no reader tells: whether it is translated, from where it comes, what it
/// promises. The checks ask for it by this name (core/checks/seen_document.h).
struct PaperMark
{
    enum class Kind { YesNo, Text, Day, Country, Language, Choice };

    QString name;
    Kind kind = Kind::Text;
    QStringList choices = {}; ///< of a Choice
};

/// What may be said of a material (M01 …), in the order of a form; empty where no check asks anything (domain §2.2,
/// §9).
[[nodiscard]] QList<PaperMark> marksOf(const QString& material);

/// What was said of the papers of cases; it is kept with the paper's file.
class PaperMarkService final
{
public:
    explicit PaperMarkService(Office& office) : m_office(office) {}

    /// The marks that are kept, as text by their names: yes and no, a day as YYYY-MM-DD, a country's three letters.
    /// Fails with RecordNotFound where there is no case or no file, with ValueUnknown (args field, text) for a material
    /// that the case has not.
    [[nodiscard]] Result<QMap<QString, QString>> marks(CaseId id, const QString& material);
    /// Keeps them as one act; an empty text takes a mark away, other fields of the file stay. Fails as marks() does.
    [[nodiscard]] Result<void> save(CaseId id, const QString& material, const QMap<QString, QString>& marks);

private:
    Office& m_office;
};

} // namespace core::services
