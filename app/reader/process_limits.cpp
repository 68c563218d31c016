// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/process_limits.h"

#include "core/base/process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace reader {

#ifdef Q_OS_UNIX
namespace {

void limit(decltype(RLIMIT_AS) resource, rlim_t most)
{
    const rlimit value{most, most};
    // What the system does not grant is not worth refusing every file for.
    static_cast<void>(setrlimit(resource, &value));
}

} // namespace
#endif

void limitThisProcess()
{
    core::forbidCoreDumps();
    core::closeMemoryToOthers();
#ifdef Q_OS_UNIX
#ifndef __SANITIZE_ADDRESS__
    // The sanitizer's shadow memory alone is larger.
    constexpr rlim_t kGigabyte = 1024UL * 1024UL * 1024UL;
    limit(RLIMIT_AS, kGigabyte);
#endif
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
}

} // namespace reader
