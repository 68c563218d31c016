// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QList>

#include <optional>

namespace core::services {

/// What the office is counted by (ui.md, Today and Reports).
enum class Figure {
    PermitsByMonth,   ///< people whose permit ends in one of the next twelve months, this one with them
    CasesByStage,     ///< open cases
    ReturnsByReason,  ///< cases returned in the last twelve months, under each reason once
    LoadByStaff,      ///< open cases
    FirstPassByMonth, ///< cases decided in the last twelve months; the value is the share approved without a return
    DaysByStage,      ///< cases that left a stage in the last twelve months; the value is the median of the days in it
};

/// One bar of a figure: the list it opens is its members, so that its count is the list's.
struct FigureBar
{
    QString key;               ///< 2027-01, a stage's or reason's code, a StaffId; empty: no reason, "0": nobody
    types::BilingualText name; ///< of a stage, reason or member of staff; empty for months and where nobody is meant
    double value = 0;          ///< the bar's length: the count, percent of 0 to 100, days
    QList<qint64> members{};   ///< PersonIds or CaseIds, each once, ascending

    [[nodiscard]] int count() const { return static_cast<int>(members.size()); }
};

/// Counts what lists show. Reads only, on any thread that may use the office. Failures: the store's.
class FigureService final
{
public:
    explicit FigureService(Office& office) : m_office(office) {}

    /// Months in their order, without gaps; stages in that of the procedures; the rest by length, the longest first.
    [[nodiscard]] Result<QList<FigureBar>> bars(Figure figure);
    /// The bar of a key as it stands now; without members where nothing falls under it any more.
    [[nodiscard]] Result<FigureBar> bar(Figure figure, const QString& key);

    /// Its name in addresses of pages: permits-by-month.
    [[nodiscard]] static QString nameOf(Figure figure);
    [[nodiscard]] static std::optional<Figure> byName(const QString& name);
    /// Members are people, not cases.
    [[nodiscard]] static bool isOfPeople(Figure figure) { return figure == Figure::PermitsByMonth; }
    [[nodiscard]] static QList<Figure> all();

private:
    [[nodiscard]] Result<QList<FigureBar>> permitsByMonth();
    [[nodiscard]] Result<QList<FigureBar>> casesByStage();
    [[nodiscard]] Result<QList<FigureBar>> returnsByReason();
    [[nodiscard]] Result<QList<FigureBar>> loadByStaff();
    [[nodiscard]] Result<QList<FigureBar>> firstPassByMonth();
    [[nodiscard]] Result<QList<FigureBar>> daysByStage();

    Office& m_office;
};

} // namespace core::services
