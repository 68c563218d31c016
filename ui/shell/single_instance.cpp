// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include "core/base/resource_paths.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 2000;
constexpr QDataStream::Version kStreamVersion = QDataStream::Qt_6_4;

/// The user's own folder tells users apart; the hash keeps the name short enough for a socket's path.
QString nameFor(const QString& scope)
{
    const QString told = scope.isEmpty() ? core::resource_paths::configFolder() : scope;
    const QByteArray hash = QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"permitdesk-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString& scope, QObject* parent)
    : QObject(parent), m_name(nameFor(scope)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim(const QStringList& arguments)
{
    if (handOver(arguments)) {
        return false;
    }
    if (!m_server->listen(m_name)) {
        // Nobody answers, so the name is what a crash left behind. A second failure costs only the hand-over.
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
    return true;
}

bool SingleInstance::handOver(const QStringList& arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs)) {
        return false;
    }
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << arguments;
    socket.write(message);
    const bool sent = socket.waitForBytesWritten(kPatienceMs);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        if (socket->state() == QLocalSocket::UnconnectedState) {
            read(socket);
        } else {
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] { read(socket); });
        }
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    QDataStream stream(socket->readAll());
    stream.setVersion(kStreamVersion);
    QStringList arguments;
    stream >> arguments;
    socket->deleteLater();
    if (stream.status() == QDataStream::Ok) {
        Q_EMIT raised(arguments);
    }
}

} // namespace ui::shell
