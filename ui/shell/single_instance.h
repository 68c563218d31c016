// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace ui::shell {

/// One desktop program per user and settings folder: the first start listens, a second one hands over its arguments and
/// ends. A name left over by a crash is taken over.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// The scope tells apart what may run side by side (the settings folder, by default).
    explicit SingleInstance(const QString& scope = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when this is the first one, which now listens; false when another was raised and given the arguments.
    [[nodiscard]] bool claim(const QStringList& arguments);

Q_SIGNALS:
    /// Another start asked to be shown here, with its arguments (files to open).
    void raised(const QStringList& arguments);

private:
    [[nodiscard]] bool handOver(const QStringList& arguments) const;
    void receive();
    void read(QLocalSocket* socket);

    QString m_name;
    QLocalServer* m_server;
};

} // namespace ui::shell
