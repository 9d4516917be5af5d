// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTimeEdit>
#include <QToolButton>
#include <QWheelEvent>
#include <QWidgetAction>

namespace emesa::ui {

namespace {

/// The locale's short date with all digits of the year, so that none is guessed.
QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QDate dayOf(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = locale.toDate(text, dayFormat(locale));
    if (!day.isValid()) {
        day = locale.toDate(text, QLocale::ShortFormat);
        if (day.isValid() && day.year() < 1970) // two digits of a year mean this century
            day = day.addYears(100);
    }
    return day;
}

/// A day, typed or picked from a calendar, and for moments the time of that day. An empty day is no value.
class DateEditor final : public FieldEditor
{
public:
    DateEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
        : FieldEditor(spec, words, parent), m_line(new QLineEdit(this)), m_open(new QToolButton(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line, 1);
        m_line->setPlaceholderText(words.locale().toString(QDate(2026, 1, 24), dayFormat(words.locale())));
        m_open->setText(QStringLiteral("▾"));
        m_open->setAccessibleName(QCoreApplication::translate("Form", "Choose the day: %1").arg(spec.title));
        m_open->setToolTip(QCoreApplication::translate("Form", "Choose from a calendar"));
        layout->addWidget(m_open);
        if (spec.kind == FieldKind::Moment) {
            m_time = new QTimeEdit(QTime(8, 0), this);
            m_time->setLocale(words.locale());
            m_time->setDisplayFormat(words.locale().timeFormat(QLocale::ShortFormat));
            m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
            m_time->setAccessibleName(QCoreApplication::translate("Form", "Time: %1").arg(spec.title));
            layout->addWidget(m_time);
            connect(m_time, &QTimeEdit::timeChanged, this, [this] {
                if (!m_isSetting)
                    emit edited();
            });
        }
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::submitted);
        connect(m_open, &QToolButton::clicked, this, &DateEditor::openCalendar);
    }

    QWidget *input() override { return m_line; }

    void setValue(const QJsonValue &value) override
    {
        m_isSetting = true;
        QDate day;
        if (m_time) {
            if (const auto moment = Timestamp::fromString(value.toString())) {
                const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment->ms).toLocalTime();
                day = local.date();
                m_time->setTime(local.time());
            }
        } else {
            day = QDate::fromString(value.toString(), Qt::ISODate);
        }
        show(day);
        m_isSetting = false;
    }

    QJsonValue value() const override
    {
        if (m_line->text().trimmed().isEmpty())
            return QJsonValue();
        const QDate day = dayOf(m_line->text(), words().locale());
        if (!day.isValid())
            return QJsonValue(QJsonValue::Undefined);
        if (!m_time)
            return day.toString(Qt::ISODate);
        return Timestamp{QDateTime(day, m_time->time()).toMSecsSinceEpoch()}.toString();
    }

    QString trouble() const override
    {
        return value().isUndefined() ? QCoreApplication::translate("Form", "Type a day, like %1.").arg(m_line->placeholderText()) : QString();
    }

    QString text() const override
    {
        const auto moment = m_time ? Timestamp::fromString(value().toString()) : std::nullopt;
        return moment ? words().of(*moment) : m_line->text();
    }

private:
    void show(QDate day) { m_line->setText(day.isValid() ? words().locale().toString(day, dayFormat(words().locale())) : QString()); }

    void openCalendar()
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget(menu);
        calendar->setLocale(words().locale());
        calendar->setFirstDayOfWeek(words().locale().firstDayOfWeek());
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        if (const QDate day = dayOf(m_line->text(), words().locale()); day.isValid())
            calendar->setSelectedDate(day);
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) { take(day, menu); });
        connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) { take(day, menu); });
        menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
        calendar->setFocus();
    }

    void take(QDate day, QMenu *menu)
    {
        menu->close();
        show(day);
        m_line->setFocus();
        emit edited();
    }

    QLineEdit *m_line;
    QToolButton *m_open;
    QTimeEdit *m_time = nullptr;
    bool m_isSetting = false;
};

/// Scrolling a page must not change what stands under the pointer.
class StillComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

/// One of a few names.
class OptionEditor final : public FieldEditor
{
public:
    OptionEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent) : FieldEditor(spec, words, parent), m_box(new StillComboBox(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_box, 1);
        m_box->setFocusPolicy(Qt::StrongFocus);
        if (spec.isOptional)
            m_box->addItem(QStringLiteral("–"), QVariant());
        for (const Choice &option : spec.options)
            m_box->addItem(option.text, option.value.toVariant());
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    }

    QWidget *input() override { return m_box; }
    void setValue(const QJsonValue &value) override { m_box->setCurrentIndex(m_box->findData(value.toVariant())); }
    QJsonValue value() const override { return QJsonValue::fromVariant(m_box->currentData()); }
    QString text() const override { return m_box->currentData().isValid() ? m_box->currentText() : QString(); }

private:
    QComboBox *m_box;
};

/// Yes or no; its text is the field's title.
class SwitchEditor final : public FieldEditor
{
public:
    SwitchEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent) : FieldEditor(spec, words, parent), m_check(new QCheckBox(spec.title, this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->addWidget(m_check);
        layout->addStretch();
        connect(m_check, &QCheckBox::clicked, this, &FieldEditor::edited);
    }

    QWidget *input() override { return m_check; }
    void setValue(const QJsonValue &value) override { m_check->setChecked(value.toBool()); }
    QJsonValue value() const override { return m_check->isChecked(); }
    QString text() const override { return words().of(m_check->isChecked()); }

private:
    QCheckBox *m_check;
};

} // namespace

FieldEditor *makeDateEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new DateEditor(spec, words, parent);
}

FieldEditor *makeOptionEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new OptionEditor(spec, words, parent);
}

FieldEditor *makeSwitchEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new SwitchEditor(spec, words, parent);
}

} // namespace emesa::ui
