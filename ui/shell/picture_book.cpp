// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_book.h"

#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QWidget>

#include <utility>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBeside = 4;
constexpr int kGap = 12;

} // namespace

PictureBook::PictureBook(QString folder) : m_folder(std::move(folder)) {}

core::Result<void> PictureBook::take(QWidget& widget, const QString& name, qreal scale)
{
    // Layouts settle in posted events: once for the new words, once for the sizes that follow from them.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const qreal ratio = scale * widget.devicePixelRatioF();
    QImage picture((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    widget.render(&picture);
    m_taken.append(name);
    return save(picture, name);
}

core::Result<void> PictureBook::takePage(
    Shell& shell, const QString& pageId, const QString& argument, const QSize& windowSize)
{
    const Language language = shell.language().language();
    const ThemeMode mode = shell.theme().mode();
    core::Result<void> result;
    shell.window().resize(windowSize);
    shell.window().goTo(pageId, argument);
    for (const Language each : {Language::Chinese, Language::English}) {
        for (const ThemeMode look : {ThemeMode::Light, ThemeMode::Dark}) {
            shell.language().setLanguage(each);
            shell.theme().setMode(look);
            const core::Result<void> taken =
                take(shell.window(), u"%1-%2-%3"_s.arg(pageId, nameOf(each), nameOf(look)));
            result = result.ok() ? taken : result;
        }
    }
    shell.language().setLanguage(language);
    shell.theme().setMode(mode);
    const core::Result<void> sheet = makeSheet(pageId + u"-sheet"_s);
    return result.ok() ? sheet : result;
}

core::Result<void> PictureBook::makeSheet(const QString& name) { return makeSheet(name, std::exchange(m_taken, {})); }

core::Result<void> PictureBook::makeSheet(const QString& name, const QStringList& pictures) const
{
    if (pictures.isEmpty()) {
        return {};
    }
    QList<QImage> images;
    QSize cell;
    for (const QString& each : pictures) {
        images.append(QImage(fileOf(each)));
        cell = cell.expandedTo(images.last().size());
    }
    const int count = static_cast<int>(images.size());
    const int rows = (count + kBeside - 1) / kBeside;
    QImage sheet(kBeside * (cell.width() + kGap) + kGap, rows * (cell.height() + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int i = 0; i < count; ++i) {
        painter.drawImage(
            kGap + (i % kBeside) * (cell.width() + kGap), kGap + (i / kBeside) * (cell.height() + kGap), images.at(i));
    }
    painter.end();
    return save(sheet, name);
}

QString PictureBook::fileOf(const QString& name) const { return m_folder + u'/' + name + u".png"_s; }

core::Result<void> PictureBook::save(const QImage& image, const QString& name) const
{
    const QString file = fileOf(name);
    if (!QDir().mkpath(m_folder) || !image.save(file)) {
        return core::Failure(core::FailureCode::FileWriteFailed, {{u"file"_s, file}});
    }
    return {};
}

} // namespace ui::shell
