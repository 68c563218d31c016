// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"

#include <QPrinter>
#include <QTest>

namespace support {

using namespace Qt::Literals::StringLiterals;

namespace {

void fail(const QString& what) { QTest::qFail(qPrintable(what), __FILE__, __LINE__); }

} // namespace

ScriptedPrompts::~ScriptedPrompts()
{
    for (const Answer& unused : std::as_const(m_answers)) {
        fail(u"nobody asked for the answer to \"%1\""_s.arg(unused.id));
    }
}

void ScriptedPrompts::expectQuestion(const QString& id, bool yes) { m_answers.append({Kind::Question, id, yes, {}}); }

void ScriptedPrompts::expectInformation(const QString& id) { m_answers.append({Kind::Information, id, true, {}}); }

void ScriptedPrompts::expectFiles(const QString& id, const QStringList& files)
{
    m_answers.append({Kind::Files, id, !files.isEmpty(), files});
}

void ScriptedPrompts::expectFolder(const QString& id, const std::optional<QString>& folder)
{
    m_answers.append({Kind::Folder, id, folder.has_value(), {folder.value_or(QString())}});
}

void ScriptedPrompts::expectPrinter(const QString& id, bool accepted)
{
    m_answers.append({Kind::Printer, id, accepted, {}});
}

void ScriptedPrompts::expectPrinter(const QString& id, const QString& pdfFile)
{
    m_answers.append({Kind::Printer, id, true, {pdfFile}});
}

void ScriptedPrompts::expectNoPrinter(const QString& id) { m_answers.append({Kind::Printer, id, false, {}, true}); }

ScriptedPrompts::Answer ScriptedPrompts::next(Kind kind, const QString& id, const QString& text)
{
    m_lastText = text;
    if (m_answers.isEmpty() || m_answers.first().kind != kind || m_answers.first().id != id) {
        fail(u"unexpected question \"%1\": %2"_s.arg(id, text));
        return {kind, id, false, {}};
    }
    return m_answers.takeFirst();
}

bool ScriptedPrompts::ask(const ui::shell::Question& question)
{
    m_lastDetail = question.detail;
    return next(Kind::Question, question.id, question.text).yes;
}

void ScriptedPrompts::inform(const ui::shell::Information& information)
{
    const Answer read = next(Kind::Information, information.id, information.text);
    Q_UNUSED(read);
    m_lastDetail = information.detail;
}

QStringList ScriptedPrompts::chooseFiles(const ui::shell::FileQuestion& question)
{
    return next(Kind::Files, question.id, question.title).paths;
}

std::optional<QString> ScriptedPrompts::chooseFolder(const QString& id, const QString& title)
{
    const Answer answer = next(Kind::Folder, id, title);
    return answer.yes ? std::optional(answer.paths.first()) : std::nullopt;
}

core::Result<bool> ScriptedPrompts::choosePrinter(const QString& id, const QString& title, QPrinter& printer)
{
    const Answer answer = next(Kind::Printer, id, title);
    if (answer.hasNone) {
        return core::Failure(core::FailureCode::PrinterMissing);
    }
    if (!answer.paths.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer.paths.first());
    }
    return answer.yes;
}

} // namespace support
