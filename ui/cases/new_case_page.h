// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <QJsonObject>

#include <optional>

class QPushButton;

namespace ui::widgets {
class PageHeader;
} // namespace ui::widgets

namespace ui::cases {

class OpeningAdvice;
class OpeningForm;

/// The form that opens a case. What is typed is a draft from the first key, one for each person it was opened for and
/// one for the rest. open() may be given a person's key.
class NewCasePage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit NewCasePage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override { return m_person; }
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    /// Empties the form for that person's case; none: for anybody's.
    void begin(const QString& person);
    /// What was kept is shown once the choices are there that it chose from.
    void showDraft();
    [[nodiscard]] QJsonObject typed() const;
    /// Forgets what is typed and kept, but for the person it is about.
    void startOver();
    void save();

    shell::Desk& m_desk;
    std::optional<QJsonObject> m_kept; ///< a draft that is not shown yet
    widgets::PageHeader* m_header;
    QPushButton* m_startOver; ///< there is something to forget
    OpeningForm* m_form;
    OpeningAdvice* m_advice;
    QString m_person; ///< the key that open() was given; empty without one
    shell::DraftKeeper* m_draft = nullptr;
};

} // namespace ui::cases
