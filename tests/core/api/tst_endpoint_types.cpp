// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoint_types.h"

#include <QTest>

using namespace emesa;

class TestEndpointTypes : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsTypes()
    {
        QStringList missing, ids;
        for (const api::EndpointTypes &types : api::endpointTypes()) {
            QVERIFY2(api::endpointById(types.id), qPrintable(QStringLiteral("\"%1\" is no row of the catalogue").arg(QLatin1String(types.id))));
            QVERIFY2(!ids.contains(QLatin1String(types.id)), qPrintable(QStringLiteral("\"%1\" has two lines").arg(QLatin1String(types.id))));
            ids += QLatin1String(types.id);
        }
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (!ids.contains(QLatin1String(endpoint.id)))
                missing += QLatin1String(endpoint.id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("add row(\"…\") to core/api/endpoint_types.cpp for: ") + missing.join(QLatin1String(", "))));
    }

    void typesFitTheRow_data()
    {
        QTest::addColumn<QString>("id");
        for (const api::Endpoint &endpoint : api::endpoints())
            QTest::newRow(endpoint.id) << QString::fromLatin1(endpoint.id);
    }

    void typesFitTheRow()
    {
        QFETCH(QString, id);
        const api::Endpoint &endpoint = *api::endpointById(id.toLatin1().constData());
        const api::EndpointTypes *types = api::typesOf(endpoint);
        QVERIFY(types);
        const bool hasFields = endpoint.body != api::Body::None && endpoint.body != api::Body::Bytes && endpoint.body != api::Body::CsvOrMultipart;
        // A form of nothing but a file has no fields to type.
        const bool isFileAlone = id == QLatin1String("machines.set_photo");
        QVERIFY2((hasFields && !isFileAlone) == (types->request != nullptr), "takes<…>() exactly where the catalogue says there is a JSON body or a form");
        const bool isForm = endpoint.body == api::Body::Multipart || endpoint.body == api::Body::JsonOrMultipart || endpoint.body == api::Body::CsvOrMultipart;
        QVERIFY2(isForm == (types->fileParts[0] != nullptr), "files(…) exactly where the catalogue says there may be a form");
        const bool isJson = endpoint.answer == api::Answer::Json && !(endpoint.flags & api::Upgrade);
        QVERIFY2(isJson == (types->response != nullptr), "answers<…>() exactly where the catalogue says the answer is JSON");
        QVERIFY(types->success >= 100 && types->success < 300);
        for (const char *at = std::strchr(endpoint.path, '{'); at; at = std::strchr(at + 1, '{'))
            QVERIFY(api::statusesOf(endpoint).contains(404));
    }

    void examplesCanBeRead_data() { typesFitTheRow_data(); }
    void examplesCanBeRead()
    {
        QFETCH(QString, id);
        const api::EndpointTypes &types = *api::typesOf(*api::endpointById(id.toLatin1().constData()));
        const auto check = [](const schema::WireType *type, schema::Use use) -> QString {
            if (!type)
                return {};
            const auto failure = type->check(use, type->example(use));
            return failure ? QString(failure->code + QLatin1String(" ") + failure->message) : QString();
        };
        const auto use = types.isPatch ? schema::Use::Patch : schema::Use::Body;
        QCOMPARE(check(types.request, use), QString());
        QCOMPARE(check(types.otherRequest, use), QString());
        QCOMPARE(check(types.response, schema::Use::Answer), QString());
    }
};

QTEST_GUILESS_MAIN(TestEndpointTypes)
#include "tst_endpoint_types.moc"
