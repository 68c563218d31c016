// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure_texts.h"
#include "core/base/result.h"
#include "core/base/salt_source.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>

namespace cli {

/// One call of the program: its global options, the verb's own options and arguments, and what they stand for.
class Invocation final
{
public:
    /// The options every verb takes.
    [[nodiscard]] static QList<QCommandLineOption> globalOptions();
    /// The value of a global option wherever it stands among the arguments, before they are parsed.
    [[nodiscard]] static std::optional<QString> peek(const QStringList& arguments, const QString& option);

    /// Fails with UsageWrong (arg argument) for a date that is none or an unknown language.
    [[nodiscard]] static core::Result<std::unique_ptr<Invocation>> make(
        const QCommandLineParser& parser, QStringList arguments);

    [[nodiscard]] core::types::Lang lang() const { return m_lang; }
    [[nodiscard]] const core::Clock& clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] QString storePath() const { return m_storePath; }
    /// What follows the verb.
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList options(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }

    /// The option's date, null where it is not given. Fails with UsageWrong.
    [[nodiscard]] core::Result<QDate> date(const QString& option) const;
    /// FIELD=VALUE pairs of an option that may be given several times. Fails with UsageWrong.
    [[nodiscard]] core::Result<QMap<QString, QString>> pairs(const QString& option) const;

    /// The passphrase of --passphrase-file or PERMITDESK_PASSPHRASE; empty where there is none. Fails with FileMissing.
    [[nodiscard]] core::Result<QString> passphrase() const;
    /// The same of --new-passphrase-file or PERMITDESK_NEW_PASSPHRASE. Fails with UsageWrong where there is none.
    [[nodiscard]] core::Result<QString> newPassphrase() const;
    [[nodiscard]] core::services::OfficeEnvironment environment() { return {m_clock, m_salts}; }
    /// The office of --store, opened at the first call.
    [[nodiscard]] core::Result<core::services::Office*> office(core::services::OfficeMode mode);

    /// The half of a bilingual text that --lang asks for, or the other one.
    [[nodiscard]] QString shown(const core::types::BilingualText& text) const { return text.in(m_lang).text; }

private:
    Invocation(
        const QCommandLineParser& parser, QStringList arguments, core::types::Lang lang, std::optional<QDate> today);

    [[nodiscard]] core::Result<QString> secretOf(const QString& fileOption, const char* variable) const;

    const QCommandLineParser& m_parser;
    QStringList m_arguments;
    core::types::Lang m_lang;
    core::SystemClock m_clock;
    core::SystemSaltSource m_salts;
    QString m_storePath;
    std::unique_ptr<core::services::Office> m_office;
};

/// The failure of a call that was put wrongly; names the argument.
[[nodiscard]] core::Failure wrongUsage(const QString& argument);

/// The language of --lang, or of the user's system. Fails with UsageWrong.
[[nodiscard]] core::Result<core::types::Lang> languageOf(const std::optional<QString>& option);

} // namespace cli
