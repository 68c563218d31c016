// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/pack_reader.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::rulebook;
using core::FailureCode;
using core::Result;
using fuzz::Fuzzer;

namespace {

/// Still JSON: one of its names, texts and numbers stands where another should, or something of another kind.
QByteArray confused(Fuzzer& fuzzer, const QByteArray& json)
{
    static const QRegularExpression value(u"\"[^\"]*\"|\\b\\d+\\b"_s);
    const QString text = QString::fromUtf8(json);
    QList<QRegularExpressionMatch> values;
    for (auto all = value.globalMatch(text); all.hasNext();) {
        values.append(all.next());
    }
    QStringList others{u"null"_s, u"-1"_s, u"[]"_s, u"{}"_s, u"true"_s, u"\"\""_s, u"\"2026-02-30\""_s, u"1e308"_s};
    const auto any = [&] { return values.at(fuzzer.below(static_cast<int>(values.size()))); };
    others.append(any().captured());
    const QRegularExpressionMatch place = any();
    return (text.left(place.capturedStart()) + others.at(fuzzer.below(static_cast<int>(others.size())))
            + text.mid(place.capturedEnd()))
        .toUtf8();
}

} // namespace

/// A pack of rules dropped in by hand may hold anything: it is taken, or refused with file, place and reason.
class TstFuzzPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiledPackIsTakenOrRefusedWithItsReason()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/rulebook/sound.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        int taken = 0;
        for (Fuzzer fuzzer(300); fuzzer.next();) {
            const QByteArray bytes = fuzzer.below(4) == 0 ? fuzzer.spoiled(sound) : confused(fuzzer, sound);
            const Result<RulePack> pack = readPack(bytes, u"spoiled.json"_s, {});
            if (pack) {
                ++taken;
                continue;
            }
            const core::Failure& failure = pack.failure();
            QVERIFY2(failure.code == FailureCode::PackUnreadable || failure.code == FailureCode::PackUnsound,
                fuzzer.where().constData());
            QCOMPARE(failure.args.value(u"file"_s), u"spoiled.json"_s);
            QVERIFY2(failure.code == FailureCode::PackUnreadable || !failure.args.value(u"reason"_s).isEmpty(),
                fuzzer.where().constData());
        }
        qInfo("%d spoiled packs were still sound", taken);
    }
};

static const support::Registered<TstFuzzPacks> registered;

#include "tst_fuzz_packs.moc"
