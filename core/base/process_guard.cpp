// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>

#include <werapi.h>
#endif

namespace core {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
#ifdef Q_OS_LINUX
    // A collector that the kernel pipes dumps to is not bound by 0. One byte is too little for a file, and the kernel's
    // sign that nothing is to be piped either (fs/coredump.c).
    constexpr rlim_t kMost = 1;
#else
    constexpr rlim_t kMost = 0;
#endif
    const rlimit most{kMost, kMost};
    // Where a lower limit holds already, it stays.
    static_cast<void>(setrlimit(RLIMIT_CORE, &most));
#endif
#ifdef Q_OS_WIN
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#endif
}

void closeMemoryToOthers()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    // The sanitizer looks for leaks from outside.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace core
