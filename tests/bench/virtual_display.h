// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

struct xcb_connection_t;

namespace bench {

/// A program that was started on a virtual display.
class ShownProgram final
{
public:
    explicit ShownProgram(std::unique_ptr<QProcess> process, double shownAfter);
    ~ShownProgram();
    ShownProgram(const ShownProgram&) = delete;
    ShownProgram& operator=(const ShownProgram&) = delete;

    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    /// Milliseconds from its start until its first window stood there with something painted in it.
    [[nodiscard]] double shownAfter() const { return m_shownAfter; }

private:
    std::unique_ptr<QProcess> m_process;
    double m_shownAfter;
};

/// An Xvfb of its own, without a window manager, so that a program's windows are the root window's children.
class VirtualDisplay final
{
public:
    VirtualDisplay();
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    /// Starts the program and waits for its first window that is no splash; `home` stands in for the user's folder.
    [[nodiscard]] std::unique_ptr<ShownProgram> start(
        const QString& program, const QStringList& arguments, const QString& home);

private:
    [[nodiscard]] bool hasPaintedWindow() const;

    QProcess m_server;
    QString m_name;
    xcb_connection_t* m_connection = nullptr;
};

} // namespace bench
