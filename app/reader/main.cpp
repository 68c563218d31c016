// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/message_channel.h"
#include "app/reader/process_limits.h"
#include "app/reader/request_server.h"

int main()
{
    reader::limitThisProcess();
    reader::MessageChannel channel;
    if (!channel.open()) {
        return 1;
    }
    return reader::RequestServer(channel).run();
}
