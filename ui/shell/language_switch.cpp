// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include "core/base/expect.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString catalogueOf(Language language) { return language == Language::Chinese ? u"zh_CN"_s : u"en"_s; }

/// Qt's own words: installed with Qt on Linux, brought along beside the program elsewhere.
void loadQtWords(QTranslator& translator, Language language)
{
    const QString name = u"qtbase_"_s + catalogueOf(language);
    const QString shipped = QCoreApplication::applicationDirPath() + u"/translations"_s;
    const bool loaded =
        translator.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || translator.load(name, shipped);
    Q_UNUSED(loaded); // Without them standard buttons stay English, which is no reason not to start.
}

} // namespace

QString nameOf(Language language) { return language == Language::Chinese ? u"zh"_s : u"en"_s; }

Language languageFrom(const QString& name)
{
    return name == u"zh"_s ? Language::Chinese : name == u"en"_s ? Language::English : LanguageSwitch::ofSystem();
}

LanguageSwitch::LanguageSwitch() { setLanguage(ofSystem()); }

void LanguageSwitch::setLanguage(Language language)
{
    m_language = language;
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    loadQtWords(m_qt, language);
    const bool loaded = m_own.load(u":/i18n/permitdesk_%1.qm"_s.arg(catalogueOf(language)));
    CORE_EXPECT(loaded);
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
    // Installing posts the change to every window; deliver it now, so that changed() finds all words in place.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    Q_EMIT changed();
}

Language LanguageSwitch::ofSystem()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace ui::shell
