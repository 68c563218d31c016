// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/shell/page.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui::widgets {
class PageHeader;
}

namespace ui::help {

/// The program's help: a topic for each window and one for each moment of a caseworker's week, found by their words
/// (resources/help/pages/<topic>.{zh,en}.md, their pictures in resources/help/pictures). The argument of open() is a
/// topic or a page's id.
class HelpPage final : public shell::Page
{
    Q_OBJECT

public:
    /// `lang` says the screen's language.
    explicit HelpPage(std::function<core::types::Lang()> lang, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// In the order in which they are listed: of windows, then of moments.
    [[nodiscard]] static QStringList topics();
    /// Those of a caseworker's week alone.
    [[nodiscard]] static QStringList moments();
    /// The topic that speaks of a page; that of Today where none does.
    [[nodiscard]] static QString topicOf(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showTopics();
    void addHeading(const QString& text);
    void follow(const QString& target);
    void showText();
    [[nodiscard]] QString textOf(const QString& topic) const;

    std::function<core::types::Lang()> m_lang;
    QString m_topic;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    QListWidget* m_topics;
    QTextBrowser* m_text;
};

} // namespace ui::help
