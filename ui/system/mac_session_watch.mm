// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Written, not run.
#include "ui/system/session_watch.h"

#import <AppKit/AppKit.h>

#include <functional>

namespace ui::system {

namespace {

/// By the workspace's notices of sleep and of another user's turn, and by the one that the lock of the screen sends around.
class MacSessionWatch final : public SessionWatch
{
public:
    MacSessionWatch()
    {
        NSNotificationCenter* workspace = NSWorkspace.sharedWorkspace.notificationCenter;
        listen(workspace, NSWorkspaceWillSleepNotification, [this] { leaveBeforeSleep(); });
        listen(workspace, NSWorkspaceScreensDidSleepNotification, [this] { Q_EMIT left(); });
        listen(workspace, NSWorkspaceSessionDidResignActiveNotification, [this] { Q_EMIT left(); });
        listen(NSDistributedNotificationCenter.defaultCenter, @"com.apple.screenIsLocked", [this] { Q_EMIT left(); });
    }
    ~MacSessionWatch() override
    {
        for (id observer in m_observers) {
            [NSWorkspace.sharedWorkspace.notificationCenter removeObserver:observer];
            [NSDistributedNotificationCenter.defaultCenter removeObserver:observer];
        }
    }
    Q_DISABLE_COPY_MOVE(MacSessionWatch)

private:
    void listen(NSNotificationCenter* center, NSString* name, std::function<void()> act)
    {
        id observer = [center addObserverForName:name
                                          object:nil
                                           queue:NSOperationQueue.mainQueue
                                      usingBlock:^(NSNotification*) {
                                        act();
                                      }];
        [m_observers addObject:observer];
    }

    NSMutableArray* m_observers = [[NSMutableArray alloc] init];
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem() { return std::make_unique<MacSessionWatch>(); }

} // namespace ui::system
