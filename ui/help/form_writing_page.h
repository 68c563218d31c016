// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/shell/page.h"

#include <functional>

class QTextBrowser;

namespace ui::widgets {
class PageHeader;
}

namespace ui::help {

/// How a form is written, for whoever writes one: resources/help/form-writing.{zh,en}.md.
class FormWritingPage final : public shell::Page
{
    Q_OBJECT

public:
    /// `lang` says the screen's language.
    explicit FormWritingPage(std::function<core::types::Lang()> lang, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    [[nodiscard]] QString place() const override { return {}; }
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    std::function<core::types::Lang()> m_lang;
    widgets::PageHeader* m_header;
    QTextBrowser* m_text;
};

} // namespace ui::help
