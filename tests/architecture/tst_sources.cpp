// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using architecture::place;
using architecture::Source;
using architecture::sourcesBelow;

namespace {

/// What each module may include of the others (design §3; the arrows go one way). A module that is not named here yet
/// may not be included by any.
const QMap<QString, QStringList>& arrows()
{
    static const QMap<QString, QStringList> allowed = [] {
        const QStringList ground{u"core/base"_s, u"core/types"_s, u"core/calendar"_s, u"core/domain"_s};
        const QStringList first{u"core/rulebook"_s, u"core/search"_s, u"core/reader"_s};
        const QStringList second{
            u"core/workflow"_s, u"core/checks"_s, u"core/documents"_s, u"core/paper"_s, u"core/storage"_s};
        QMap<QString, QStringList> map;
        for (qsizetype i = 0; i < ground.size(); ++i) {
            map.insert(ground.at(i), ground.first(i));
        }
        for (const QString& module : first) {
            map.insert(module, ground);
        }
        for (const QString& module : second) {
            map.insert(module, ground + first);
        }
        map.insert(u"core/exchange"_s, ground + first + second);
        const QStringList core = ground + first + second + QStringList{u"core/exchange"_s, u"core/services"_s};
        map.insert(u"core/services"_s, core.first(core.size() - 1));
        map.insert(u"ui/models"_s, core);
        // What differs between operating systems knows nothing of ours but results.
        map.insert(u"ui/system"_s, {u"core/base"_s});
        // The widget set takes pure data: it knows what results are, and the words models and widgets share.
        map.insert(u"ui/widgets"_s, {u"core/base"_s, u"ui/models"_s, u"ui/system"_s});
        map.insert(u"ui/shell"_s, core + QStringList{u"ui/models"_s, u"ui/system"_s, u"ui/widgets"_s});
        // What several pages share: forms and the picker of records, lists, what pages of records have in common.
        for (const QString& module : {u"ui/forms"_s, u"ui/record_pages"_s}) {
            map.insert(module, core + QStringList{u"ui/models"_s, u"ui/widgets"_s, u"ui/shell"_s});
        }
        return map;
    }();
    return allowed;
}

bool mayInclude(const QString& module, const QString& included)
{
    if (module == included || module.startsWith(u"app/"_s) || module.startsWith(u"tests/"_s)) {
        return true;
    }
    const auto known = arrows().constFind(module);
    if (known != arrows().cend()) {
        return known->contains(included);
    }
    // A page: everything below it, but no other page.
    const bool isPage = module.startsWith(u"ui/"_s);
    return isPage && (included.startsWith(u"core/"_s) || arrows().contains(included));
}

} // namespace

class TstSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_core = sourcesBelow({u"core"_s});
        m_product = sourcesBelow({u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY(m_core.size() > 10);
        QVERIFY(m_product.size() > m_core.size());
    }

    void includesFollowTheArrows()
    {
        static const QRegularExpression include(u"^\\s*#include \"((?:core|ui|app|tests)/[^/\"]+)/"_s);
        QStringList breaches;
        for (const Source& source : std::as_const(m_product)) {
            for (qsizetype i = 0; i < source.rawLines.size(); ++i) {
                const QRegularExpressionMatch match = include.match(source.rawLines.at(i));
                if (match.hasMatch() && !mayInclude(source.module(), match.captured(1))) {
                    breaches.append(place(source, i, source.rawLines.at(i)));
                }
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n"_s + breaches.join(u'\n')));
    }

    void ownFilesAreIncludedFromTheRoot()
    {
        expectNone(m_product, {}, u"^\\s*#include \"(?!core/|ui/|app/|tests/|[a-z_0-9]+\\.moc\")"_s);
    }

    void theCoreHasNoWindows()
    {
        expectNone(m_core, {}, u"#include <Q(Widget|Application|MainWindow|Dialog|Label|MessageBox|FileDialog)>"_s);
    }

    void rulesKnowNeitherStoreNorScreen()
    {
        expectNone(sourcesBelow({u"core/rulebook"_s, u"core/workflow"_s, u"core/checks"_s}), {},
            u"#include (<Q(Gui|Image|Pixmap|Color|Font|Icon|Painter)|\"core/storage/)"_s);
    }

    void sqlIsWrittenOnlyInTheStore()
    {
        expectNone(m_product, {u"core/storage/"_s},
            u"sqlite3_|\\b(SELECT\\s.+\\sFROM|INSERT INTO|DELETE FROM|CREATE TABLE|UPDATE \\w+ SET)\\b"_s);
    }

    void questionsAreAskedInOnePlace()
    {
        expectNone(
            m_product, {u"ui/shell/desktop_prompts."_s}, u"\\bQ(MessageBox|FileDialog|InputDialog|PrintDialog)\\b"_s);
    }

    void nowIsAskedInOnePlace()
    {
        expectNone(
            m_product, {u"core/base/clock."_s}, u"\\bcurrent(Date|DateTime|DateTimeUtc|Time|MSecsSinceEpoch)\\s*\\("_s);
    }

    /// Each of them is typed into by tests/gui/tst_secrets_unkept.cpp, and none keeps a draft.
    void passphrasesAreTypedInThreePlaces()
    {
        const QStringList places{
            u"ui/office/passphrase_form."_s, u"ui/shell/founding_window."_s, u"ui/shell/lock_window."_s};
        expectNone(m_product, places, u"QLineEdit::(Password|NoEcho)"_s);
        QList<Source> typedInto;
        std::copy_if(m_product.cbegin(), m_product.cend(), std::back_inserter(typedInto), [&](const Source& source) {
            return std::any_of(
                places.cbegin(), places.cend(), [&](const QString& place) { return source.path.startsWith(place); });
        });
        QCOMPARE(typedInto.size(), 2 * places.size());
        expectNone(typedInto, {}, u"#include \"ui/(shell/(draft_keeper|field_draft)|forms/)"_s);
    }

    void theCoreShowsNoWords() { expectNone(m_core, {}, u"\\btr\\s*\\(|QT_TR_NOOP|QCoreApplication::translate"_s); }

    void nothingIsLeftForLater()
    {
        expectNone(sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests/unit"_s, u"tests/gui"_s, u"tests/support"_s}),
            {}, u"\\b(TODO|FIXME)\\b"_s, true);
    }

    void filesStaySmall()
    {
        constexpr qsizetype kMost = 600;
        QStringList breaches;
        for (const Source& source : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            if (source.rawLines.size() > kMost) {
                breaches.append(place(source, source.rawLines.size() - 1, u"longer than 600 lines"_s));
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n"_s + breaches.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList breaches;
        for (const Source& source : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            if (source.rawLines.value(1) != u"// SPDX-License-Identifier: GPL-3.0-or-later"_s) {
                breaches.append(source.path);
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n"_s + breaches.join(u'\n')));
    }

private:
    /// No line outside the excepted paths holds the pattern; comments count only if raw.
    static void expectNone(
        const QList<Source>& sources, const QStringList& except, const QString& pattern, bool raw = false)
    {
        const QRegularExpression sought(pattern);
        QStringList breaches;
        for (const Source& source : sources) {
            const auto excepted = [&source](const QString& prefix) { return source.path.startsWith(prefix); };
            if (std::any_of(except.cbegin(), except.cend(), excepted)) {
                continue;
            }
            const QStringList& lines = raw || pattern.contains(u"#include"_s) ? source.rawLines : source.lines;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (sought.match(lines.at(i)).hasMatch()) {
                    breaches.append(place(source, i, lines.at(i)));
                }
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n"_s + breaches.join(u'\n')));
    }

    QList<Source> m_core;
    QList<Source> m_product;
};

static const support::Registered<TstSources> registered;

#include "tst_sources.moc"
