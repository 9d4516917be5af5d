// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/record_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using Mode = RecordViewModel::Mode;
using Deed = RecordViewModel::Deed;

Q_DECLARE_METATYPE(emesa::Error)

namespace {

QJsonObject recordOf(int version, const QString &name = QStringLiteral("Pune"))
{
    return {{QStringLiteral("unique_id"), QStringLiteral("u1")}, {QStringLiteral("name"), name}, {QStringLiteral("is_active"), true},
            {QStringLiteral("is_deleted"), false}, {QStringLiteral("version"), version}};
}

/// A server with one record, as far as a RecordViewModel sees it. Keeps what was asked of it.
struct OneRecord
{
    std::optional<QJsonObject> record = recordOf(1);
    std::optional<Error> refusal; ///< of the next change
    QList<QJsonObject> changes;
    QList<int> versions;
    int removals = 0;

    remote::RecordCalls calls()
    {
        const auto refused = [this] { return Result<QJsonObject>(*std::exchange(refusal, {})); };
        return {QStringLiteral("unique_id"),
                [this](const QString &) {
                    return remote::readyAnswer(record ? Result<QJsonObject>(*record)
                                                      : Result<QJsonObject>(Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("Gone.")}));
                },
                [this, refused](const QJsonObject &created) {
                    if (refusal)
                        return remote::readyAnswer(refused());
                    record = recordOf(1, created.value(QLatin1String("name")).toString());
                    return remote::readyAnswer(Result<QJsonObject>(*record));
                },
                [this, refused](const QString &, const QJsonObject &changed, int version) {
                    changes += changed;
                    versions += version;
                    if (refusal)
                        return remote::readyAnswer(refused());
                    for (auto field = changed.begin(); field != changed.end(); ++field)
                        record->insert(field.key(), field.value());
                    record->insert(QStringLiteral("version"), version + 1);
                    return remote::readyAnswer(Result<QJsonObject>(*record));
                },
                [this](const QString &, int version) {
                    ++removals;
                    versions += version;
                    if (refusal)
                        return remote::readyAnswer(Status(*std::exchange(refusal, {})));
                    record->insert(QStringLiteral("is_deleted"), true);
                    record->insert(QStringLiteral("version"), version + 1);
                    return remote::readyAnswer(Status());
                }};
    }
};

const QJsonObject renamed{{QStringLiteral("name"), QStringLiteral("Poona")}};

} // namespace

class TestRecordViewModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<emesa::Error>("emesa::Error");
        qRegisterMetaType<emesa::RecordViewModel::Deed>("emesa::RecordViewModel::Deed");
    }

    void readChangedAndTakenBack()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        QCOMPARE(record.mode(), Mode::Nothing);
        record.show(QStringLiteral("u1"));
        QCOMPARE(record.mode(), Mode::Loading);
        QTRY_COMPARE(record.mode(), Mode::Shown);
        QSignalSpy done(&record, &RecordViewModel::done);
        record.edit();
        record.save(renamed, {});
        QVERIFY(record.isBusy());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(record.name(), QStringLiteral("Poona"));
        QCOMPARE(record.mode(), Mode::Shown);
        QCOMPARE(server.versions, QList<int>{1});
        QVERIFY(record.canTakeBack());
        record.takeBack();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(record.name(), QStringLiteral("Pune"));
        QCOMPARE(server.versions.last(), 2);
        QVERIFY(!record.canTakeBack());
    }

    void nothingChangedSendsNothing()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.showRead(recordOf(1));
        record.edit();
        record.save({}, {});
        QCOMPARE(record.mode(), Mode::Shown);
        QVERIFY(server.changes.isEmpty());
    }

    void somebodyWasFaster()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.showRead(recordOf(1));
        record.edit();
        server.record = recordOf(5, QStringLiteral("Theirs"));
        server.refusal = Error{ErrorCode::Stale, QStringLiteral("version_old"), QStringLiteral("Somebody changed this.")};
        QSignalSpy movedOn(&record, &RecordViewModel::movedOn);
        record.save(renamed, {});
        QTRY_COMPARE(movedOn.size(), 1);
        QCOMPARE(record.mode(), Mode::Editing);
        QCOMPARE(record.name(), QStringLiteral("Theirs"));
        record.save(renamed, {});
        QTRY_COMPARE(record.mode(), Mode::Shown);
        QCOMPARE(server.versions, (QList<int>{1, 5}));
    }

    void aRefusalLeavesWhatWasTyped()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.showRead(recordOf(1));
        record.edit();
        server.refusal = Error::invalidField(QStringLiteral("name"), QStringLiteral("unique"), QStringLiteral("There is one of this name."));
        QSignalSpy refused(&record, &RecordViewModel::refused);
        record.save(renamed, {});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(record.mode(), Mode::Editing);
        QVERIFY(!record.isBusy());
    }

    void removedAndBack()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.showRead(recordOf(1));
        QSignalSpy done(&record, &RecordViewModel::done);
        record.remove();
        QTRY_COMPARE(record.mode(), Mode::Nothing);
        QVERIFY(server.record->value(QLatin1String("is_deleted")).toBool());
        record.takeBack();
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(!server.record->value(QLatin1String("is_deleted")).toBool());
        QVERIFY(server.record->value(QLatin1String("is_active")).toBool());
    }

    void whatCannotComeBackIsNotOffered()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), false);
        record.showRead(recordOf(1));
        record.remove();
        QTRY_COMPARE(record.mode(), Mode::Nothing);
        QVERIFY(!record.canTakeBack());
    }

    void inUseIsToldAndNothingChanges()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.showRead(recordOf(1));
        server.refusal = Error{ErrorCode::Conflict, QStringLiteral("in_use"), QStringLiteral("Pune is still referred to by 3 plants.")};
        QSignalSpy failed(&record, &RecordViewModel::failed);
        record.remove();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(record.mode(), Mode::Shown);
    }

    void aNewOneIsTakenBackByRemovingIt()
    {
        OneRecord server;
        server.record.reset();
        RecordViewModel record(server.calls(), true);
        record.startNew();
        record.save({}, renamed);
        QTRY_COMPARE(record.mode(), Mode::Shown);
        QCOMPARE(record.name(), QStringLiteral("Poona"));
        QSignalSpy done(&record, &RecordViewModel::done);
        record.takeBack();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(server.removals, 1);
        QCOMPARE(record.mode(), Mode::Nothing);
    }

    void aLateAnswerChangesNothing()
    {
        OneRecord server;
        RecordViewModel record(server.calls(), true);
        record.show(QStringLiteral("u1"));
        record.startNew({{QStringLiteral("name"), QStringLiteral("New")}});
        QTest::qWait(20);
        QCOMPARE(record.mode(), Mode::Creating);
        QCOMPARE(record.name(), QStringLiteral("New"));
    }
};

QTEST_GUILESS_MAIN(TestRecordViewModel)
#include "tst_record_view_model.moc"
