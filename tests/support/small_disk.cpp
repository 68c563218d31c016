// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace support {

using namespace Qt::Literals::StringLiterals;

namespace {

bool runs(const QString& program, const QStringList& arguments) { return QProcess::execute(program, arguments) == 0; }

} // namespace

SmallDisk::SmallDisk(QString folder, const QString& size) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_isMounted = runs(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, m_folder});
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted) {
        runs(u"umount"_s, {m_folder});
    }
}

bool SmallDisk::remount(const QString& options) const
{
    return runs(u"mount"_s, {u"-o"_s, u"remount,"_s + options, m_folder});
}

bool SmallDisk::fill() const
{
    QFile file(m_folder + u"/filling"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return false;
    }
    const QByteArray page(4096, '0');
    while (file.write(page) == page.size()) {
    }
    return file.error() != QFileDevice::NoError;
}

QByteArray bigSheet(int people)
{
    QByteArray sheet = "Surname,Given names,Nationality,Passport number,Date of birth,Note\n";
    for (int i = 0; i < people; ++i) {
        QByteArray letters;
        for (int rest = i; letters.size() < 4; rest /= 26) {
            letters += static_cast<char>('A' + rest % 26);
        }
        sheet += "TESTER," + letters + ",GBR,T" + QByteArray::number(10'000'000 + i) + ",1980-01-01,"
                 + QByteArray(60, 'n') + '\n';
    }
    return sheet;
}

} // namespace support
