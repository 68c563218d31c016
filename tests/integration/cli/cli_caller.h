// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// What one call of permitdesk-cli left behind.
struct CliCall
{
    int exitCode = -1;
    QByteArray output;
    QString messages;
    QJsonDocument json; ///< null where the output is not exactly one document

    [[nodiscard]] QJsonValue operator[](const QString& key) const { return json.object().value(key); }
    /// The code of {"error": …}; empty where there is none.
    [[nodiscard]] QString error() const;
    /// One argument of {"error": …}.
    [[nodiscard]] QString errorArg(const QString& name) const;
};

/// Calls the built permitdesk-cli, its settings and default store in a folder that goes with this object.
class CliCaller final
{
public:
    CliCaller();

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] QString defaultStore() const { return path(QStringLiteral("data/Office.permitdesk")); }
    /// Writes a file of the test's own and returns its path.
    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& bytes) const;

    /// What every later call takes for today.
    void setToday(const QString& isoDate) { m_today = isoDate; }
    void setStore(const QString& folder) { m_store = folder; }
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }

    /// With --json, in English.
    [[nodiscard]] CliCall json(const QStringList& arguments, const QByteArray& input = {}) const;
    /// As people call it, in the given language.
    [[nodiscard]] CliCall plain(const QStringList& arguments, const QString& language = QStringLiteral("en")) const;

    /// The environment and options of these calls, for tests that start the program themselves.
    [[nodiscard]] QStringList withOptions(const QStringList& arguments) const;
    [[nodiscard]] QStringList environment() const;
    [[nodiscard]] static QString program();

private:
    [[nodiscard]] CliCall call(const QStringList& arguments, const QByteArray& input) const;

    QTemporaryDir m_home;
    QString m_today = QStringLiteral("2026-01-01");
    QString m_store;
    QMap<QString, QString> m_environment;
};

/// A file below tests/data.
[[nodiscard]] QString testData(const QString& name);

} // namespace support
