// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/message_channel.h"
#include "app/reader/process_limits.h"
#include "app/reader/request_server.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    reader::limitThisProcess();
    // Only so that what lies beside the program is found.
    const QCoreApplication application(argc, argv);
    reader::MessageChannel channel;
    if (!channel.open()) {
        return 1;
    }
    return reader::RequestServer(channel).run();
}
