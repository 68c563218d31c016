// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QList>
#include <QStringList>

namespace support {

/// Answers questions in tests. A question that was not expected next fails the test, and so does an answer that nobody
/// asked for (checked when this goes out of scope).
class ScriptedPrompts final : public ui::shell::Prompts
{
public:
    ~ScriptedPrompts() override;

    void expectQuestion(const QString& id, bool yes);
    void expectInformation(const QString& id);
    /// No files: the question is cancelled.
    void expectFiles(const QString& id, const QStringList& files);
    void expectFolder(const QString& id, const std::optional<QString>& folder);
    void expectPrinter(const QString& id, bool accepted);
    /// Accepted: "print to file".
    void expectPrinter(const QString& id, const QString& pdfFile);
    /// As on a machine without a printer.
    void expectNoPrinter(const QString& id);

    [[nodiscard]] bool ask(const ui::shell::Question& question) override;
    void inform(const ui::shell::Information& information) override;
    [[nodiscard]] QStringList chooseFiles(const ui::shell::FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> chooseFolder(const QString& id, const QString& title) override;
    [[nodiscard]] core::Result<bool> choosePrinter(const QString& id, const QString& title, QPrinter& printer) override;

    /// The text of the last question or information, for checks of words.
    [[nodiscard]] QString lastText() const { return m_lastText; }
    /// What the last question or information said beneath its text.
    [[nodiscard]] QString lastDetail() const { return m_lastDetail; }

private:
    enum class Kind { Question, Information, Files, Folder, Printer };
    struct Answer
    {
        Kind kind;
        QString id;
        bool yes = false;
        QStringList paths;
        bool hasNone = false; ///< no printer
    };

    /// The next answer, if it is for this; otherwise the test fails and the answer is "no".
    [[nodiscard]] Answer next(Kind kind, const QString& id, const QString& text);

    QList<Answer> m_answers;
    QString m_lastText;
    QString m_lastDetail;
};

} // namespace support
