// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/forms_page.h"

#include "core/services/letterhead_service.h"
#include "core/services/paper_service.h"
#include "ui/models/form_words.h"
#include "ui/models/words.h"
#include "ui/papers/paper_preview.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::papers {

using core::Failure;
using core::paper::PaperLanguage;
using core::services::FormShelfService;
using core::services::ListedForm;
using core::services::Office;
using core::services::PaperService;
using namespace Qt::Literals::StringLiterals;

FormsPage::FormsPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"form"_s, u"file-text"_s, {0, 96, 240, 128, 116}}, [](Office&) { return FormShelfService().list(); },
        parent),
      m_preview(new PaperPreview), m_language(new QComboBox(this))
{
    m_language->setObjectName(u"sampleLanguage"_s);
    header().addWidget(m_language);
    connect(m_language, &QComboBox::activated, this, [this] { drawSample(); });
    makeActions();
    connect(&table(), &widgets::RecordTable::rowPreviewed, m_preview, [this] { m_preview->setFocus(); });
}

void FormsPage::makeActions()
{
    m_switch = addPageAction(u"form.switch"_s, [this] { switchForm(); });
    m_remove = addPageAction(u"record.remove"_s, [this] { removeForm(); });
    QAction* add = addPageAction(u"form.add"_s, [this] { addForm(); });
    for (QAction* action : {m_switch, m_remove}) {
        header().addAction(action);
    }
    header().addAction(add, widgets::ActionButton::Kind::Primary);
    const QList<QAction*> about{
        addPageAction(u"form.letterhead"_s, [this] { Q_EMIT navigationWanted(u"letterhead-edit"_s, u"office"_s); }),
        addPageAction(u"form.picture"_s, [this] { choosePicture(); }),
        addPageAction(u"form.help"_s, [this] { Q_EMIT navigationWanted(u"form-writing"_s, {}); })};
    auto* row = new QHBoxLayout;
    row->setContentsMargins(
        widgets::metrics::kMargin, widgets::metrics::kPad, widgets::metrics::kMargin, widgets::metrics::kPad);
    row->setSpacing(widgets::metrics::kPad);
    row->addStretch(1);
    for (QAction* action : about) {
        row->addWidget(new widgets::ActionButton(action, widgets::ActionButton::Kind::Plain, this));
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row); // below the table: it is about all forms
}

QString FormsPage::id() const { return u"forms"_s; }

QString FormsPage::title() const { return tr("Forms"); }

QString FormsPage::railPage() const { return u"papers"_s; }

QWidget* FormsPage::detailsPane() { return m_preview; }

void FormsPage::open(const QString& argument)
{
    m_drawn.clear(); // the letterhead may have changed
    ListPage::open(argument);
    drawSample();
}

FormsPage::Dress FormsPage::dress() const
{
    return [lang = desk().lang()](FormTableModel& model) { model.setLang(lang); };
}

models::FilterBy<ListedForm> FormsPage::filterBy() const
{
    return {.own = [](const ListedForm& form) { return QStringList{form.code, form.names.zh, form.names.en}; }};
}

QString FormsPage::countText(int shown) const { return tr("%n form(s)", nullptr, shown); }

void FormsPage::openRecord(const ListedForm&) { m_preview->setFocus(); }

void FormsPage::showChosen()
{
    const ListedForm* form = chosen();
    const bool isOwn = form != nullptr && form->ofOffice;
    m_switch->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    fillLanguages(form);
    m_preview->setCaption(
        form == nullptr ? QString() : model().nameOf(*form) + u'\n' + form->code + u"  ·  "_s + form->version);
    drawSample();
}

void FormsPage::fillLanguages(const ListedForm* form)
{
    const QSignalBlocker quiet(m_language);
    const QString kept = m_language->currentData().toString();
    m_language->clear();
    for (const PaperLanguage language : form == nullptr ? QList<PaperLanguage>() : form->languages) {
        m_language->addItem(models::Words::of(language), core::paper::paperLanguageCode(language));
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(kept)));
    m_language->setEnabled(m_language->count() > 1);
}

void FormsPage::drawSample()
{
    const ListedForm* form = chosen();
    const auto language = core::paper::paperLanguageFrom(m_language->currentData().toString());
    if (form == nullptr || !language) {
        m_drawn.clear();
        m_preview->showNothing(
            form == nullptr ? tr("Choose a form to look at it.") : models::FormWords::whyUnsound(*form->problem));
        return;
    }
    const QString wanted = form->folder + u'/' + core::paper::paperLanguageCode(*language);
    if (wanted == m_drawn) {
        return;
    }
    m_drawn = wanted;
    const auto draw = [code = form->code, version = form->version, language = *language](
                          Office& office) -> core::Result<QByteArray> {
        const auto found = FormShelfService().find(code, version);
        if (!found) {
            return found.failure();
        }
        const auto made = PaperService(office).drawSample(*found, language);
        return made ? core::Result<QByteArray>(made->pdf) : made.failure();
    };
    desk().read(
        this, draw,
        [this, wanted](const QByteArray& pdf) {
            if (wanted == m_drawn) {
                m_preview->showPaper(pdf);
            }
        },
        [this](const Failure& failure) { m_preview->showNothing(desk().shell().failures().of(failure).happened); });
}

template <typename Act> void FormsPage::changeFiles(Act act, const QString& done)
{
    desk().write(
        this, {}, std::move(act),
        [this, done] {
            m_drawn.clear();
            desk().shell().reporter().done(done);
            desk().renewOffices();
        },
        [this](const Failure& failure) { tellRefused(failure); });
}

void FormsPage::tellRefused(const Failure& failure)
{
    const QString why = models::FormWords::whyUnsound(failure);
    if (why.isEmpty()) {
        desk().shell().reporter().failure(failure);
        return;
    }
    desk().shell().prompts().inform({u"form-refused"_s, tr("The form was not taken"),
        tr("The form is not sound; the forms in use stay as they were."), why, true});
}

void FormsPage::choosePicture()
{
    const std::optional<QString> file =
        desk().shell().prompts().chooseFile({u"letterhead-picture"_s, shell::FileQuestion::Kind::Open,
            tr("Choose the letterhead's picture"), {}, {}, {tr("Pictures (*.png *.jpg *.jpeg)"), tr("All files (*)")}});
    if (!file) {
        return;
    }
    const auto take = [path = *file](Office& office) {
        return core::services::LetterheadService().takePicture(office.reader(), path);
    };
    desk().write(this, {}, take, [this] {
        m_drawn.clear();
        drawSample();
        desk().shell().reporter().done(tr("The picture stands at the head of letters now."));
    });
}

void FormsPage::addForm()
{
    const std::optional<QString> folder =
        desk().shell().prompts().chooseFolder(u"form-add"_s, tr("Add a form: the folder of its version"));
    if (!folder) {
        return;
    }
    const auto add = [path = *folder](Office&) -> core::Result<qint64> {
        const auto added = FormShelfService().add(path);
        return added ? core::Result<qint64>(FormTableModel::keyOf(added->code, added->version)) : added.failure();
    };
    desk().write(
        this, {}, add,
        [this](qint64 key) {
            filter().clear();
            choose(key);
            desk().shell().reporter().done(tr("The form was added; papers can be made of it."));
            desk().renewOffices();
        },
        [this](const Failure& failure) { tellRefused(failure); });
}

void FormsPage::switchForm()
{
    const ListedForm* form = chosen();
    if (form == nullptr || !form->ofOffice) {
        return;
    }
    const auto turn = [code = form->code, version = form->version, on = !form->active](
                          Office&) { return FormShelfService().setActive(code, version, on); };
    changeFiles(turn, form->active ? tr("The form is off.") : tr("The form is on."));
}

void FormsPage::removeForm()
{
    const ListedForm* form = chosen();
    if (form == nullptr || !form->ofOffice) {
        return;
    }
    const shell::Question question{u"form-remove"_s, tr("Remove the form"),
        tr("Remove version %1 of the form %2?").arg(form->version, model().nameOf(*form)),
        tr("Papers made of it stay as they are. The folder it was added from stays where it is."), tr("Remove"), {},
        true};
    if (desk().shell().prompts().ask(question)) {
        changeFiles(
            [code = form->code, version = form->version](Office&) { return FormShelfService().remove(code, version); },
            tr("The form was removed."));
    }
}

void FormsPage::retranslate()
{
    setFilterWords(tr("Name, code …"), tr("Filter forms"));
    m_language->setAccessibleName(tr("Language of the sample"));
    m_language->setToolTip(tr("Language of the sample"));
    empty().setText(tr("No such form"), tr("Empty the filter, or add a form of your own."));
    ListPage::retranslate();
}

} // namespace ui::papers
