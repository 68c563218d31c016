// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/composition_root.h"
#include "app/desktop/start_checks.h"
#include "app/desktop/tour_album.h"
#include "app/desktop/tour_bin.h"
#include "app/desktop/tour_patience.h"
#include "app/desktop/tour_prompts.h"
#include "app/desktop/tour_scenes.h"
#include "core/services/case_service.h"
#include "core/services/demo_office.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/seal_service.h"

#include <QDir>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <functional>
#include <utility>

namespace desktop {

using core::paper::PaperLanguage;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using core::services::PacketView;
using core::services::PaperService;
using core::services::SealService;
using ui::shell::Language;
using ui::shell::ThemeMode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A screen as people have it: its pixels, and how large the system draws.
struct Screen
{
    QSize pixels;
    qreal scale;
};

constexpr std::array kScreens{Screen{{1366, 768}, 1.0}, Screen{{1920, 1080}, 1.5}};

struct Stop
{
    QString name; ///< of the pictures
    QString page;
    QString argument;
    int tab = -1; ///< of the page's tab widget, where it has one
    /// As a scene has it; none: the page as it is.
    std::function<void(const TourScene::Take& take)> show{};
};

QString endingOf(const Screen& screen, Language language, ThemeMode theme)
{
    return u"-%1-%2-%3x%4"_s.arg(nameOf(language), nameOf(theme))
        .arg(screen.pixels.width())
        .arg(screen.pixels.height());
}

class Tour final
{
public:
    Tour(CompositionRoot& root, TourPrompts& prompts, const StartOptions& options, const QString& office,
        TourAlbum& album)
        : m_root(root), m_patience(root), m_prompts(prompts), m_folder(options.tourFolder), m_only(options.tourNames),
          m_office(office), m_album(album)
    {}

    void takePictures()
    {
        for (const Stop& stop : stops()) {
            if (m_root.window().page(stop.page) == nullptr || (!m_only.isEmpty() && !m_only.contains(stop.name))) {
                continue;
            }
            for (const Screen& screen : kScreens) {
                for (const Language language : {Language::Chinese, Language::English}) {
                    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
                        shoot(stop, screen, language, theme);
                    }
                }
            }
        }
    }

    /// The papers of the first open case, in each language; nothing is kept in the store.
    void writePapers()
    {
        if (!m_only.isEmpty()) {
            return;
        }
        (void)m_folder.mkpath(u"papers"_s);
        for (const QString& form : {u"case-summary"_s, u"notice-90-copy"_s}) {
            for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
                static constexpr std::array kNames{"zh", "en", "both"};
                const QLatin1StringView name(kNames[static_cast<std::size_t>(language)]);
                const QString path = m_folder.filePath(u"papers/%1-%2.pdf"_s.arg(form, name));
                m_papers += writePaper(form, language, path) ? 1 : 0;
            }
        }
    }

    [[nodiscard]] int papers() const { return m_papers; }

private:
    [[nodiscard]] static core::Result<QList<CaseListRow>> readCases(Office& office)
    {
        return CaseService(office).list({{u"open"_s, u"true"_s}});
    }

    [[nodiscard]] QList<Stop> stops()
    {
        QList<Stop> stops{
            {u"today"_s, u"today"_s, {}}, {u"cases"_s, u"cases"_s, {}}, {u"case-new"_s, u"case-new"_s, {}}};
        if (m_office == "empty"_L1) {
            return stops + pagesWithoutRecords();
        }
        TourRecords records{.today = m_root.desk().today()};
        QString returned;
        QString notHandedIn;
        for (const CaseListRow& row : m_patience.read(&Tour::readCases).value_or(QList<CaseListRow>())) {
            records.person = QString::number(row.person.value);
            const bool isReturned = row.status == core::domain::CaseStatus::Returned;
            QString& key = isReturned ? returned : row.nextDue.isValid() ? records.moving : records.returnable;
            key = QString::number(row.id.value);
            if (row.authorityStatus == core::domain::AuthorityStatus::None) {
                notHandedIn = key;
            }
        }
        for (int tab = 0; tab < 7; ++tab) {
            stops.append({u"case-%1"_s.arg(tab + 1), u"case"_s, records.moving, tab});
        }
        stops.append({u"case-fresh"_s, u"case"_s, records.returnable, 0});
        stops.append({u"case-returned"_s, u"case"_s, returned, 0});
        stops.append({u"case-checks"_s, u"case"_s, notHandedIn, 1});
        stops.append({u"case-checks-returned"_s, u"case"_s, returned, 1});
        stops.append(recordStops());
        for (const TourScene& scene : tourScenes(m_root.shell(), m_settle, records)) {
            stops.append({scene.name, scene.page, scene.argument, -1, scene.show});
        }
        return stops;
    }

    [[nodiscard]] static QList<Stop> pagesWithoutRecords()
    {
        QList<Stop> stops{{u"person-edit"_s, u"person-edit"_s, u"new"_s},
            {u"employer-edit"_s, u"employer-edit"_s, u"new"_s},
            {u"reports-stages"_s, u"reports"_s, u"cases-by-stage"_s},
            {u"library-rules"_s, u"library"_s, u"rule/new-overseas"_s}};
        for (const QString& page : {u"people"_s, u"import"_s, u"employers"_s, u"integration"_s, u"inbox"_s, u"papers"_s,
                 u"forms"_s, u"seals"_s, u"paper-batch"_s, u"arrivals"_s, u"rule-moves"_s, u"settings"_s, u"staff"_s,
                 u"backups"_s, u"bin"_s}) {
            stops.append({page, page, {}});
        }
        return stops;
    }

    [[nodiscard]] QList<Stop> recordStops()
    {
        const QList<CaseListRow> cases = m_patience.read(&Tour::readCases).value_or(QList<CaseListRow>());
        if (cases.isEmpty()) {
            return {};
        }
        const QString person = QString::number(cases.first().person.value);
        const QString parent = QString::number(cases.last().person.value); // the last to come has a family
        const QString employer = QString::number(cases.first().employer.value);
        QList<Stop> stops = weekStops(cases.first());
        stops += inboxStops();
        stops += {{u"case-new-person"_s, u"case-new"_s, person}, {u"rule-moves"_s, u"rule-moves"_s, {}},
            {u"people"_s, u"people"_s, {}}, {u"person-1"_s, u"person"_s, person, 0},
            {u"person-2"_s, u"person"_s, parent, 1}, {u"person-3"_s, u"person"_s, person, 2},
            {u"person-5"_s, u"person"_s, person, 4}, {u"person-6"_s, u"person"_s, parent, 5},
            {u"person-edit"_s, u"person-edit"_s, person},
            {u"permit-new"_s, u"person-edit"_s, person + u"/permit/new"_s},
            {u"contract-new"_s, u"person-edit"_s, parent + u"/contract/new"_s}, {u"import"_s, u"import"_s, {}},
            {u"employers"_s, u"employers"_s, {}}, {u"employer"_s, u"employer"_s, employer, 0},
            {u"employer-edit"_s, u"employer-edit"_s, employer}, {u"integration"_s, u"integration"_s, {}},
            {u"papers"_s, u"papers"_s, issuePaper(cases)}, {u"library-differences"_s, u"library"_s, u"difference"_s},
            {u"seals"_s, u"seals"_s, u"packet/"_s + makePacket(cases)},
            {u"seal-edit"_s, u"seal-edit"_s, employer + u"/new"_s}, {u"forms"_s, u"forms"_s, {}},
            {u"letterhead-edit"_s, u"letterhead-edit"_s, u"office"_s}, {u"form-writing"_s, u"form-writing"_s, {}},
            {u"paper-batch"_s, u"paper-batch"_s, {}}, {u"printer-offset"_s, u"printer-offset"_s, {}},
            {u"paper-new"_s, u"paper-new"_s, u"case/%1/power-of-attorney"_s.arg(cases.first().id.value)},
            {u"fill-sheet"_s, u"fill-sheet"_s, QString::number(cases.first().id.value)},
            {u"library-rules"_s, u"library"_s, u"rule/new-overseas"_s}, {u"keys"_s, u"keys"_s, {}},
            {u"reports-permits"_s, u"reports"_s, u"permits-by-month"_s},
            {u"reports-stages"_s, u"reports"_s, u"cases-by-stage"_s},
            {u"reports-returns"_s, u"reports"_s, u"returns-by-reason"_s},
            {u"reports-first-pass"_s, u"reports"_s, u"first-pass-by-month"_s},
            {u"reports-days"_s, u"reports"_s, u"days-by-stage"_s},
            {u"cases-of-bar"_s, u"cases"_s, u"figure/cases-by-stage/collecting"_s}, {u"settings"_s, u"settings"_s, {}},
            {u"help"_s, u"help"_s, u"case"_s}, {u"staff"_s, u"staff"_s, {}}, {u"backups"_s, u"backups"_s, {}},
            {u"bin"_s, u"bin"_s, {}, -1, [this](const TourScene::Take& take) { showBin(take); }},
            {u"staff-edit"_s, u"staff-edit"_s, u"new"_s}, {u"library-windows"_s, u"library"_s, u"offices"_s},
            {u"library-packs"_s, u"library"_s, u"packs"_s}, {u"library-calendar"_s, u"library"_s, u"calendar"_s},
            {u"library-settings"_s, u"library"_s, u"settings"_s},
            {u"setting-edit"_s, u"setting-edit"_s, u"internal-lead-days"_s}};
        return stops;
    }

    /// With somebody who came by mistake and a client who never became one.
    void showBin(const TourScene::Take& take)
    {
        if (!std::exchange(m_isBinFilled, true)) {
            (void)m_patience.perform(fillBin);
        }
        m_settle();
        take(m_root.window());
    }

    /// Entry dates, a residence permit's facts and portal access.
    [[nodiscard]] QList<Stop> weekStops(const CaseListRow& row)
    {
        const QString employer = QString::number(row.employer.value);
        const QString access = keyOf(m_patience.perform([id = row.employer](Office& office) {
            core::domain::PortalAccount account;
            account.employer = id;
            account.portal = u"fwp"_s;
            account.account = u"lanyu-hr"_s;
            account.handlerName = u"陈静"_s;
            account.handlerValidTo = office.today().addDays(-3);
            account.codeReceiver = u"陈静 138 0000 0000"_s;
            return EmployerService(office).savePortalAccount(account);
        }));
        const QString residence = keyOf(m_patience.perform([row](Office& office) {
            return CaseService(office).open({.person = row.person,
                .employer = row.employer,
                .procedure = u"residence-extension"_s,
                .city = row.city,
                .permitClass = row.permitClass});
        }));
        return {{u"arrivals"_s, u"arrivals"_s, {}}, {u"employer-access"_s, u"employer"_s, employer, 3},
            {u"employer-seals"_s, u"employer"_s, employer, 4}, {u"employer-request"_s, u"employer"_s, employer, 5},
            {u"employer-progress"_s, u"employer"_s, employer, 6},
            {u"access-edit"_s, u"portal-account-edit"_s, employer + u'/' + access},
            {u"case-residence"_s, u"case"_s, residence, 0}, {u"case-facts"_s, u"case-facts"_s, residence},
            {u"case-contract"_s, u"case-facts"_s, QString::number(row.id.value) + u"/contract"_s}};
    }

    /// The inbox before anything came in, and with files of the first open case: a notice in our own copy, a paper
    /// whose kind is not known, and a file that is none.
    [[nodiscard]] QList<Stop> inboxStops()
    {
        (void)m_folder.mkpath(u"inbox"_s);
        QStringList files;
        for (const QString& form : {u"notice-90-copy"_s, u"case-summary"_s}) {
            files.append(m_folder.filePath(u"inbox/%1.pdf"_s.arg(form)));
            (void)writePaper(form, PaperLanguage::Zh, files.last());
        }
        files.append(m_folder.filePath(u"inbox/notes.txt"_s));
        QFile notes(files.last());
        if (notes.open(QIODevice::WriteOnly)) {
            notes.write("Call the client back.\n");
        }
        return {{u"inbox-empty"_s, u"inbox"_s, {}}, {u"inbox"_s, u"inbox"_s, files.join(u'\n')}};
    }

    /// Papers that wait for signatures and seals, one of them in a packet under way; the packet's key.
    [[nodiscard]] QString makePacket(const QList<CaseListRow>& cases)
    {
        const auto send = [&cases](Office& office) -> core::Result<core::PacketId> {
            const QJsonObject typed{{u"addressee"_s, u"外国人工作管理部门"_s}};
            QList<core::PaperId> papers;
            for (const CaseListRow& row : cases.first(std::min<qsizetype>(cases.size(), 4))) {
                const auto paper =
                    PaperService(office).issue(u"commitment-remote"_s, row.id, PaperLanguage::Zh, {}, typed);
                if (!paper) {
                    return paper.failure();
                }
                papers.append(*paper);
            }
            SealService seals(office);
            const auto packets = seals.pack(papers.first(1), u"personnel"_s);
            const auto view = packets ? seals.packet(packets->first()) : core::Result<PacketView>(packets.failure());
            if (!view) {
                return view.failure();
            }
            core::domain::Packet packet = view->packet;
            packet.sentOn = office.today();
            packet.courierOut = u"SF1234567890"_s;
            return seals.save(packet);
        };
        return keyOf(m_patience.perform(send));
    }

    template <typename Id> [[nodiscard]] static QString keyOf(const std::optional<Id>& id)
    {
        return QString::number(id.value_or(Id()).value);
    }

    /// A paper to look at; its key.
    [[nodiscard]] QString issuePaper(const QList<CaseListRow>& cases)
    {
        return keyOf(m_patience.perform([id = cases.first().id](Office& office) {
            return PaperService(office).issue(u"case-summary"_s, id, PaperLanguage::Both);
        }));
    }

    /// Nothing is hovered: off screen nobody says that the pointer has left.
    void forgetPointer()
    {
        for (QWidget* each : m_root.window().findChildren<QWidget*>()) {
            each->setAttribute(Qt::WA_UnderMouse, false);
        }
    }

    void shoot(const Stop& stop, const Screen& screen, Language language, ThemeMode theme)
    {
        ui::shell::MainWindow& window = m_root.window();
        m_root.shell().language().setLanguage(language);
        m_root.shell().theme().setMode(theme);
        window.setWindowState(Qt::WindowNoState); // one that fills the screen keeps its size
        window.resize((QSizeF(screen.pixels) / screen.scale).toSize());
        forgetPointer();
        window.goTo(stop.page, stop.argument);
        m_patience.settle();
        if (auto* tabs = window.page(stop.page)->findChild<QTabWidget*>(); tabs != nullptr && stop.tab >= 0) {
            tabs->setCurrentIndex(stop.tab);
            if (stop.tab > 0) {
                Q_EMIT tabs->tabBarClicked(stop.tab); // a long page shows what was asked for
            }
            m_patience.settle();
        }
        m_patience.waitForPapers();
        m_patience.waitForInbox();
        const QString office = m_office == "demo"_L1 ? QString() : u'-' + m_office;
        const QString name = stop.name + office + endingOf(screen, language, theme);
        const auto take = [&](QWidget& widget) { m_album.take(widget, stop.name, name, screen.scale); };
        if (!stop.show) {
            take(window);
            return;
        }
        m_prompts.setTake(take);
        stop.show(take);
        m_prompts.setTake({});
    }

    bool writePaper(const QString& form, PaperLanguage language, const QString& path)
    {
        const auto draw = [form, language](Office& office) -> core::Result<QByteArray> {
            const auto cases = readCases(office);
            if (!cases || cases->isEmpty()) {
                return core::Failure(core::FailureCode::RecordNotFound);
            }
            PaperService papers(office);
            for (const CaseListRow& row : *cases) {
                const auto data = papers.dataFor(form, row.id);
                if (!data) {
                    continue;
                }
                if (const auto drawn = papers.draw(form, *data, language, true); drawn) {
                    return drawn->pdf;
                }
            }
            return core::Failure(core::FailureCode::RecordNotFound);
        };
        const std::optional<QByteArray> bytes = m_patience.read(draw);
        QFile file(path);
        return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size();
    }

    CompositionRoot& m_root;
    TourPatience m_patience;
    TourPrompts& m_prompts;
    const std::function<void()> m_settle = [this] { m_patience.settle(); };
    QDir m_folder;
    QStringList m_only;
    QString m_office;
    TourAlbum& m_album;
    bool m_isBinFilled = false;
    int m_papers = 0;
};

/// The window that founds an office, where there is no store yet.
void takeFounding(const CompositionRoot::Surroundings& surroundings, const QString& store, TourAlbum& album)
{
    CompositionRoot root(surroundings, store);
    root.show();
    for (const Screen& screen : kScreens) {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
                root.shell().language().setLanguage(language);
                root.shell().theme().setMode(theme);
                QCoreApplication::processEvents();
                album.take(root.founding().window(), u"founding"_s, u"founding"_s + endingOf(screen, language, theme),
                    screen.scale);
            }
        }
    }
}

core::Result<void> makeStoreOf(
    const QString& office, const QString& folder, const core::services::OfficeEnvironment& environment)
{
    if (office != "large"_L1) {
        return ensureStore(folder, office == "demo"_L1, environment);
    }
    constexpr int kManyPeople = 100'000;
    const auto made = core::services::makeDemoOffice(folder, environment, {.people = kManyPeople});
    return made ? core::Result<void>() : core::Result<void>(made.failure());
}

} // namespace

int runTour(QApplication& application, const StartOptions& options)
{
    const QTemporaryDir home;
    ui::shell::MachineSettings settings(home.filePath(u"settings.ini"_s));
    TourPrompts prompts;
    const core::SystemClock clock(options.today);
    core::SystemSaltSource salts;
    const core::services::OfficeEnvironment environment{clock, salts};
    QTextStream out(stdout);
    if (!QDir().mkpath(options.tourFolder)) {
        return core::exitCodeOf(core::FailureCode::FileWriteFailed);
    }
    TourAlbum album(options.tourFolder);
    if (options.tourNames.isEmpty() || options.tourNames.contains(u"founding"_s)) {
        ui::shell::MachineSettings fresh(home.filePath(u"fresh.ini"_s));
        takeFounding({application, fresh, prompts, environment}, home.filePath(u"New.permitdesk"_s), album);
    }
    int papers = 0;
    for (const QString& office : options.tourOffices) {
        const QString store = home.filePath(office + u".permitdesk"_s);
        if (const auto made = makeStoreOf(office, store, environment); !made) {
            out << core::failureName(made.failure().code) << '\n';
            return core::exitCodeOf(made.failure().code);
        }
        CompositionRoot root({application, settings, prompts, environment}, store);
        root.show();
        Tour tour(root, prompts, options, office, album);
        tour.takePictures();
        if (office == "demo"_L1) {
            tour.writePapers();
            papers = tour.papers();
        }
    }
    album.makeSheets();
    out << album.count() << " pictures and " << papers << " papers in " << options.tourFolder << '\n';
    const bool arePapersThere = papers > 0 || !options.tourNames.isEmpty() || !options.tourOffices.contains(u"demo"_s);
    return album.count() > 0 && arePapersThere ? 0 : 1;
}

} // namespace desktop
