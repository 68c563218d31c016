// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace ui::shell {

/// A question with two answers. The id names it in tests, whatever the language.
struct Question
{
    QString id;
    QString title;
    QString text;
    QString detail;       ///< what is safe, what hangs on it
    QString yesText;      ///< a verb: "Delete", "Replace"
    QString noText;       ///< empty: "Cancel"
    bool harmful = false; ///< "No" is then the default
};

struct Information
{
    QString id;
    QString title;
    QString text;
    QString detail;
    bool isFailure = false;
};

struct FileQuestion
{
    enum class Kind { Open, OpenMany, Save };

    QString id;
    Kind kind = Kind::Open;
    QString title;
    QString folder;      ///< where to begin; empty: where the last one ended
    QString fileName;    ///< suggested, for Save
    QStringList filters; ///< "Sheets (*.xlsx *.csv)"
};

/// The one seam through which windows ask people. Modal; GUI thread. DesktopPrompts asks on the screen,
/// tests/support/scripted_prompts answers in tests.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// True for "yes".
    [[nodiscard]] virtual bool ask(const Question& question) = 0;
    virtual void inform(const Information& information) = 0;
    /// The files chosen (one but for OpenMany); empty when cancelled.
    [[nodiscard]] virtual QStringList chooseFiles(const FileQuestion& question) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(const QString& id, const QString& title) = 0;
    /// Lets people set up the printer, the copies and the sides through the system's dialog; false when cancelled.
    /// Fails with PrinterMissing where this machine has none.
    [[nodiscard]] virtual core::Result<bool> choosePrinter(
        const QString& id, const QString& title, QPrinter& printer) = 0;

    /// The one file chosen, for Open and Save.
    [[nodiscard]] std::optional<QString> chooseFile(const FileQuestion& question);
};

} // namespace ui::shell
