// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace ui::shell {

enum class Language { Chinese, English };

/// "zh" or "en": how settings, help and failure texts name a language. Anything else reads as the system's.
[[nodiscard]] QString nameOf(Language language);
[[nodiscard]] Language languageFrom(const QString& name);

/// The screen's language, switched while the program runs: our words, Qt's own words (standard buttons, context menus),
/// and the default locale for dates and numbers. Every widget gets QEvent::LanguageChange. One per application.
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    LanguageSwitch();

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// Chinese on a Chinese system, else English.
    [[nodiscard]] static Language ofSystem();

Q_SIGNALS:
    /// After every widget has been told.
    void changed();

private:
    Language m_language = Language::English;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui::shell
