// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_prompts.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

QString folderFor(const QString& asked, const QString& last) { return asked.isEmpty() ? last : asked; }

/// The system's dialogs speak its language. Where the screen has another one, Qt's own take their place.
QFileDialog::Options dialogOptions()
{
    const bool isSameLanguage = QLocale::system().language() == QLocale().language();
    return isSameLanguage ? QFileDialog::Options() : QFileDialog::Options(QFileDialog::DontUseNativeDialog);
}

/// Our own icon in place of the style's, and the width that a sentence wants: left alone, the box is as narrow as its
/// buttons.
void dress(QMessageBox& box, const QString& icon, widgets::Role role)
{
    constexpr int kIconExtent = 8 * metrics::kGrid;
    constexpr int kLeastWidth = 90 * metrics::kGrid;
    box.setIconPixmap(
        widgets::iconPixmap(icon, widgets::Palette::current()(role), kIconExtent, box.devicePixelRatioF()));
    box.setTextFormat(Qt::PlainText);
    if (auto* grid = qobject_cast<QGridLayout*>(box.layout())) {
        grid->addItem(new QSpacerItem(kLeastWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    }
}

} // namespace

bool DesktopPrompts::ask(const Question& question)
{
    QMessageBox box(
        QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, QApplication::activeWindow());
    box.setInformativeText(question.detail);
    const QPushButton* yes = box.addButton(question.yesText, QMessageBox::AcceptRole);
    QPushButton* no = question.noText.isEmpty() ? box.addButton(QMessageBox::Cancel)
                                                : box.addButton(question.noText, QMessageBox::RejectRole);
    if (question.harmful) {
        box.setDefaultButton(no);
    }
    box.setEscapeButton(no);
    dress(box, u"circle-question-mark"_s, widgets::Role::Accent);
    box.exec();
    return box.clickedButton() == yes;
}

void DesktopPrompts::inform(const Information& information)
{
    QMessageBox box(information.isFailure ? QMessageBox::Warning : QMessageBox::Information, information.title,
        information.text, QMessageBox::Ok, QApplication::activeWindow());
    box.setInformativeText(information.detail);
    dress(box, information.isFailure ? u"triangle-alert"_s : u"info"_s,
        information.isFailure ? widgets::Role::Overdue : widgets::Role::Accent);
    box.exec();
}

QStringList DesktopPrompts::chooseFiles(const FileQuestion& question)
{
    QFileDialog dialog(QApplication::activeWindow(), question.title, folderFor(question.folder, m_lastFolder));
    dialog.setOptions(dialogOptions());
    dialog.setNameFilters(question.filters);
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::Kind::OpenMany:
        dialog.setFileMode(QFileDialog::ExistingFiles);
        break;
    case FileQuestion::Kind::Save:
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QFileInfo(question.fileName).suffix());
        dialog.selectFile(question.fileName);
        break;
    }
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    m_lastFolder = dialog.directory().absolutePath();
    return dialog.selectedFiles();
}

std::optional<QString> DesktopPrompts::chooseFolder(const QString&, const QString& title)
{
    const QString folder = QFileDialog::getExistingDirectory(
        QApplication::activeWindow(), title, m_lastFolder, dialogOptions() | QFileDialog::ShowDirsOnly);
    if (folder.isEmpty()) {
        return std::nullopt;
    }
    m_lastFolder = folder;
    return folder;
}

core::Result<bool> DesktopPrompts::choosePrinter(const QString&, const QString& title, QPrinter& printer)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        return core::Failure(core::FailureCode::PrinterMissing);
    }
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false); // papers are printed whole
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ui::shell
