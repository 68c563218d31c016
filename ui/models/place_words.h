// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace ui::models {

/// The names of papers by their codes: M05 …
using PaperNames = QHash<QString, core::types::BilingualText>;

/// Where something was found, in the screen's words.
class PlaceWords final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    /// The names outlive it.
    PlaceWords(const PaperNames& papers, core::types::Lang lang) : m_papers(papers), m_lang(lang) {}

    /// "Passport number" for a fact's key, "M07 Employment contract: Position" for a pointer into a paper.
    [[nodiscard]] QString of(const QString& path) const;
    /// A field of a paper by its name; the name itself where there is no word for it.
    [[nodiscard]] static QString ofField(const QString& field);
    /// What may be chosen for a field that a person fills in (PaperMark): apostille, master …
    [[nodiscard]] static QString ofMark(const QString& code);

private:
    [[nodiscard]] QString ofPaper(const QString& code) const;

    const PaperNames& m_papers;
    core::types::Lang m_lang;
};

} // namespace ui::models
