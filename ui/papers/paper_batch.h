// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_service.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace ui::papers {

/// Papers of one form for many cases, issued one after another by the writing thread, each a whole paper of its own or
/// a failure by its case. GUI thread.
class PaperBatch final : public QObject
{
    Q_OBJECT

public:
    /// What is issued for every case.
    struct Order
    {
        QString form;
        core::paper::PaperLanguage language = core::paper::PaperLanguage::Zh;
        QJsonObject typed; ///< for the form's typed fields; goes before what a record knows
    };
    /// What became of one case's paper: the paper, or why there is none.
    struct Outcome
    {
        core::PaperId paper;
        QString number;
        std::optional<core::Failure> failure;
    };

    /// The desk outlives it.
    explicit PaperBatch(shell::Desk& desk, QObject* parent = nullptr);

    /// Begins with the first case. Not while one is under way.
    void start(const Order& order, const QList<core::CaseId>& cases);
    /// Issues no further paper; the one under way is finished first.
    void stop();
    /// What became of earlier papers is forgotten. Not while one is under way.
    void forget() { m_outcomes.clear(); }

    [[nodiscard]] bool isUnderWay() const { return m_all > 0; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] qsizetype all() const { return m_all; }
    /// Begun so far, of all().
    [[nodiscard]] qsizetype begun() const { return m_all - m_waiting.size(); }
    /// Null for a case that was not reached.
    [[nodiscard]] const Outcome* outcomeOf(core::CaseId id) const;
    [[nodiscard]] bool hasOutcomes() const { return !m_outcomes.isEmpty(); }
    /// In the order of issuing.
    [[nodiscard]] QList<core::PaperId> issued() const;
    [[nodiscard]] qsizetype failed() const { return m_outcomes.size() - issued().size(); }

Q_SIGNALS:
    void outcomeKnown(core::CaseId id);
    /// After the last outcome.
    void ended(bool wasStopped);

private:
    void issueNext();
    void note(core::CaseId id, const Outcome& outcome);

    shell::Desk& m_desk;
    Order m_order;
    QList<core::CaseId> m_waiting;
    qsizetype m_all = 0; ///< of the batch under way; 0 for none
    bool m_isStopped = false;
    QHash<qint64, Outcome> m_outcomes; ///< by case
};

} // namespace ui::papers
