// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_papers.h"
#include "ui/widgets/time_line.h"

#include <QCoreApplication>

namespace ui::people {

/// All that runs out for one person, on one time line: papers, posts, contracts, the family's papers, and the next day
/// of each open case. GUI thread.
class PersonClocks final
{
    Q_DECLARE_TR_FUNCTIONS(PersonClocks)

public:
    /// The view outlives it.
    PersonClocks(const core::services::PersonView& view, core::types::Lang lang, QDate today);

    /// Papers first, each kind with what ends last above; what was over before the scale begins is left out.
    [[nodiscard]] QList<widgets::TimeSpan> spans() const;

private:
    void addHeld(QList<widgets::TimeSpan>& spans, const QString& name, const QList<HeldRow>& rows) const;
    void addFamily(QList<widgets::TimeSpan>& spans, const QList<HeldRow>& rows) const;
    void addCases(QList<widgets::TimeSpan>& spans) const;
    [[nodiscard]] widgets::TimeSpan dayOf(const QString& name, QDate day, const QString& why) const;
    [[nodiscard]] QString wordsOf(QDate day) const;

    const core::services::PersonView& m_view;
    core::types::Lang m_lang;
    QDate m_today;
};

} // namespace ui::people
