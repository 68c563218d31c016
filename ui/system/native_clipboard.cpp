// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Written for three systems, run on Linux.
#include "ui/system/native_clipboard.h"

#include <QtGlobal>

#ifdef Q_OS_MACOS
#include <QUtiMimeConverter>
#include <QVariant>
#endif

namespace ui::system {

using namespace Qt::Literals::StringLiterals;

#if defined(Q_OS_WIN)

const QList<SecretMark>& secretMarks()
{
    // Qt's way to name a format of Windows. The two permissions are a DWORD each: 0, no.
    static const QList<SecretMark> marks = [] {
        const auto named = [](const QString& format) {
            return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format);
        };
        return QList<SecretMark>{{named(u"ExcludeClipboardContentFromMonitorProcessing"_s), QByteArray(1, '1')},
            {named(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0')},
            {named(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0')}};
    }();
    return marks;
}

#elif defined(Q_OS_MACOS)

namespace {

const QString kConcealed = u"application/x-nspasteboard-concealed-type"_s;
const QString kConcealedType = u"org.nspasteboard.ConcealedType"_s;

/// Gives our mark the name that programs of macOS look for.
class ConcealedMark final : public QUtiMimeConverter
{
public:
    [[nodiscard]] QString mimeForUti(const QString& uti) const override
    {
        return uti == kConcealedType ? kConcealed : QString();
    }
    [[nodiscard]] QString utiForMime(const QString& mime) const override
    {
        return mime == kConcealed ? kConcealedType : QString();
    }
    [[nodiscard]] QVariant convertToMime(
        const QString& /*mime*/, const QList<QByteArray>& data, const QString& /*uti*/) const override
    {
        return data.value(0);
    }
    [[nodiscard]] QList<QByteArray> convertFromMime(
        const QString& /*mime*/, const QVariant& data, const QString& /*uti*/) const override
    {
        return {data.toByteArray()};
    }
};

} // namespace

const QList<SecretMark>& secretMarks()
{
    static const ConcealedMark converter; // registers itself
    static const QList<SecretMark> marks{{kConcealed, QByteArray(1, '1')}};
    return marks;
}

#else

const QList<SecretMark>& secretMarks()
{
    static const QList<SecretMark> marks{{u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret")}};
    return marks;
}

#endif

} // namespace ui::system
