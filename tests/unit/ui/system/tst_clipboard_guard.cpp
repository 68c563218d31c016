// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/system/native_clipboard.h"
#include "ui/system/secret_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::system::ClipboardGuard;

namespace {
QClipboard& clipboard() { return *QGuiApplication::clipboard(); }
} // namespace

/// What is copied bears the marks of a secret, by whatever way it came to the clipboard.
class TstClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clipboard().clear(); }

    void everyTextIsMarked()
    {
        const ClipboardGuard guard(clipboard());
        clipboard().setText(u"E12345678"_s);
        QCOMPARE(clipboard().text(), u"E12345678"_s);
        for (const ui::system::SecretMark& mark : ui::system::secretMarks()) {
            QCOMPARE(clipboard().mimeData()->data(mark.format), mark.value);
        }
#ifdef Q_OS_LINUX
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    }

    void theMarksAreKnownAgain()
    {
        const std::unique_ptr<QMimeData> secret(ui::system::secretCopy(u"E12345678"_s));
        QVERIFY(ui::system::isSecret(*secret));
        QMimeData plain;
        plain.setText(u"E12345678"_s);
        QVERIFY(!ui::system::isSecret(plain));
    }

    void whatOthersCopiedIsLeftAlone()
    {
        bool isOurs = false;
        ClipboardGuard guard(clipboard(), [&] { return isOurs; });
        clipboard().setText(u"a letter"_s);
        QVERIFY(!ui::system::isSecret(*clipboard().mimeData()));
        guard.clear();
        QCOMPARE(clipboard().text(), u"a letter"_s);
        isOurs = true;
        guard.clear();
        QVERIFY(clipboard().text().isEmpty());
    }

    void aPictureStaysAPicture()
    {
        const ClipboardGuard guard(clipboard());
        QImage picture(2, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        clipboard().setImage(picture);
        QVERIFY(clipboard().mimeData()->hasImage());
    }
};

static const support::Registered<TstClipboardGuard> registered;

#include "tst_clipboard_guard.moc"
