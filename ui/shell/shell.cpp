// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "ui/shell/status_line.h"

#include <QAction>
#include <QApplication>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

Shell::Shell(QApplication& application, MachineSettings& settings, Prompts& prompts)
    : m_settings(settings), m_prompts(prompts), m_captureShield(application), m_theme(application),
      m_enterPresses(application), m_failures(m_language), m_window(settings),
      m_reporter(m_window.toasts(), m_failures, prompts), m_runner(m_reporter)
{
    m_captureShield.setUp(settings.value(Setting::HideFromCapture).toBool());
    m_theme.setMode(themeModeFrom(settings.value(Setting::ThemeMode).toString()));
    m_language.setLanguage(languageFrom(settings.value(Setting::Language).toString()));
    m_window.statusLine().follow(m_runner);
    connectActions();
}

Shell::~Shell() = default;

void Shell::choose(Language language)
{
    m_language.setLanguage(language);
    m_settings.setValue(Setting::Language, nameOf(language));
}

void Shell::choose(ThemeMode mode)
{
    m_theme.setMode(mode);
    m_settings.setValue(Setting::ThemeMode, nameOf(mode));
}

void Shell::connectActions()
{
    connect(actions().action(u"language.switch"_s), &QAction::triggered, this,
        [this] { choose(m_language.language() == Language::Chinese ? Language::English : Language::Chinese); });
    connect(actions().action(u"theme.switch"_s), &QAction::triggered, this,
        [this] { choose(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); });
}

} // namespace ui::shell
