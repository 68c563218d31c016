// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/virtual_display.h"

#include "tests/bench/figure.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QThread>

#include <cstdlib>
#include <cstring>

#include <xcb/xcb.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr unsigned long kLookEveryMs = 2;
/// Smaller ones are splash screens and tips.
constexpr int kSmallestWindow = 300;

template <typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <typename Reply>
Owned<Reply> owned(Reply* reply)
{
    return {reply, &std::free};
}

xcb_window_t rootOf(xcb_connection_t* connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

bool isBigAndMapped(xcb_connection_t* connection, xcb_window_t window)
{
    const auto attributes = owned(
        xcb_get_window_attributes_reply(connection, xcb_get_window_attributes(connection, window), nullptr));
    const auto geometry
        = owned(xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    return attributes && geometry && attributes->map_state == XCB_MAP_STATE_VIEWABLE
        && geometry->width >= kSmallestWindow && geometry->height >= kSmallestWindow;
}

/// An unpainted window shows one colour alone.
bool isPainted(xcb_connection_t* connection, xcb_window_t window)
{
    const auto image = owned(xcb_get_image_reply(connection,
        xcb_get_image(connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, kSmallestWindow, kSmallestWindow, ~0U),
        nullptr));
    if (!image) {
        return false;
    }
    const uint8_t* bytes = xcb_get_image_data(image.get());
    constexpr int kPixel = 4;
    return std::memcmp(bytes, bytes + kPixel, static_cast<std::size_t>(xcb_get_image_data_length(image.get()) - kPixel))
        != 0;
}

} // namespace

ShownProgram::ShownProgram(std::unique_ptr<QProcess> process, double shownAfter)
    : m_process(std::move(process)), m_shownAfter(shownAfter)
{
}

ShownProgram::~ShownProgram()
{
    m_process->kill();
    m_process->waitForFinished();
}

VirtualDisplay::VirtualDisplay()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s});
    if (!m_server.waitForReadyRead(kPatienceMs)) {
        giveUp(u"Xvfb does not start"_s);
    }
    m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    m_connection = xcb_connect(m_name.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(m_connection) != 0) {
        giveUp(u"no connection to the display "_s + m_name);
    }
}

VirtualDisplay::~VirtualDisplay()
{
    xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished();
}

std::unique_ptr<ShownProgram> VirtualDisplay::start(
    const QString& program, const QStringList& arguments, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"PERMITDESK_HOME"_s, home);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process->start(program, arguments);
    while (!hasPaintedWindow()) {
        if (timer.elapsed() > kPatienceMs || process->waitForFinished(0) || process->error() == QProcess::FailedToStart) {
            giveUp(program + u" shows no window"_s);
        }
        QThread::msleep(kLookEveryMs);
    }
    return std::make_unique<ShownProgram>(std::move(process), static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

bool VirtualDisplay::hasPaintedWindow() const
{
    const auto tree
        = owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, rootOf(m_connection)), nullptr));
    if (!tree) {
        return false;
    }
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    return std::any_of(windows, windows + xcb_query_tree_children_length(tree.get()), [this](xcb_window_t window) {
        return isBigAndMapped(m_connection, window) && isPainted(m_connection, window);
    });
}

} // namespace bench
