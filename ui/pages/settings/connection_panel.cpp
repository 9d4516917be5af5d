// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connection_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

QLabel *makeNote(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setProperty("role", QStringLiteral("small"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

} // namespace

ConnectionPanel::ConnectionPanel(Installation &installation, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_installation(installation), m_dialogs(dialogs), m_authority(new QLineEdit(this)), m_authorityNote(makeNote(this)),
      m_proxy(new QComboBox(this)), m_proxyHost(new QLineEdit(this)), m_proxyPort(new QSpinBox(this)), m_manual(new QWidget(this)),
      m_keeping(new QComboBox(this)), m_keepingNote(makeNote(this))
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the file of the authority"));
    m_authority->setPlaceholderText(tr("None: those this computer trusts"));
    m_authority->setClearButtonEnabled(true);
    m_authority->setAccessibleName(tr("Certificate of your own authority (PEM)"));
    m_proxy->addItem(tr("As the system does it"), int(ProxyChoice::System));
    m_proxy->addItem(tr("None"), int(ProxyChoice::None));
    m_proxy->addItem(tr("This one"), int(ProxyChoice::Manual));
    m_proxyHost->setPlaceholderText(tr("proxy.example.com"));
    m_proxyHost->setAccessibleName(tr("Host of the proxy"));
    m_proxyPort->setRange(1, 65'535);
    m_proxyPort->setAccessibleName(tr("Port of the proxy"));
    m_keeping->addItem(tr("In this computer's keychain"), int(SignInKeeping::Keychain));
    m_keeping->addItem(tr("Nowhere: until Emesa is closed"), int(SignInKeeping::Memory));
    m_keeping->addItem(tr("In a file of yours"), int(SignInKeeping::File));

    auto *authority = new QHBoxLayout;
    authority->setSpacing(8);
    authority->addWidget(m_authority, 1);
    authority->addWidget(choose);
    auto *manual = new QHBoxLayout(m_manual);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setSpacing(8);
    manual->addWidget(m_proxyHost, 1);
    manual->addWidget(m_proxyPort);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &title, QWidget *buddy) {
        auto *label = new QLabel(title, this);
        label->setBuddy(buddy);
        buddy->setAccessibleName(title);
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(label);
    };
    add(tr("Certificate of your own authority (PEM)"), m_authority);
    layout->addLayout(authority);
    layout->addWidget(m_authorityNote);
    add(tr("Proxy"), m_proxy);
    layout->addWidget(m_proxy);
    layout->addWidget(m_manual);
    add(tr("Keep the sign-in"), m_keeping);
    layout->addWidget(m_keeping);
    layout->addWidget(m_keepingNote);

    connect(choose, &QPushButton::clicked, this, [this] {
        m_dialogs.chooseFiles(tr("Certificate of your authority"), {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, [this](const QStringList &files) {
            if (!files.isEmpty())
                useAuthority(files.first());
        });
    });
    connect(m_authority, &QLineEdit::editingFinished, this, [this] { useAuthority(m_authority->text().trimmed()); });
    connect(m_proxy, &QComboBox::activated, this, [this] { keep(); });
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &ConnectionPanel::keep);
    connect(m_proxyPort, &QSpinBox::editingFinished, this, &ConnectionPanel::keep);
    connect(m_keeping, &QComboBox::activated, this, [this] {
        if (SignInKeeping(m_keeping->currentData().toInt()) != SignInKeeping::File) {
            keep();
            return;
        }
        // Back until it is agreed to: turning away from the question leaves everything as it was.
        showSettings();
        m_dialogs.confirm({tr("Keep the sign-in in a file?"),
                           tr("Whoever can read your files on this computer, a backup included, can then use Emesa as you. With a keychain nobody can."),
                           tr("Keep it in a file"), true},
                          [this] {
                              ClientSettings settings = m_installation.settings();
                              settings.signInKeeping = SignInKeeping::File;
                              if (Status kept = m_installation.change(settings); !kept)
                                  emit troubled(kept.error());
                              showSettings();
                          });
    });
    connect(&m_installation, &Installation::changed, this, &ConnectionPanel::showSettings);
    showSettings();
}

void ConnectionPanel::showSettings()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ClientSettings &settings = m_installation.settings();
    m_authority->setText(settings.authorityFile);
    m_authorityNote->setText(settings.authorityFile.isEmpty() ? tr("Only for servers with a certificate your company made itself. Whoever runs the server has the file.")
                                                              : tr("Trusted beside those of this computer. Counts from the next sign-in on."));
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_manual->setVisible(settings.proxy == ProxyChoice::Manual);
    m_proxyHost->setText(settings.proxyHost);
    m_proxyPort->setValue(settings.proxyPort);
    m_keeping->setCurrentIndex(m_keeping->findData(int(settings.signInKeeping)));
    switch (settings.signInKeeping) {
    case SignInKeeping::Keychain: m_keepingNote->setText(tr("Safe, and you stay signed in. Where there is no keychain you sign in each time.")); break;
    case SignInKeeping::Memory: m_keepingNote->setText(tr("You sign in each time you start Emesa.")); break;
    case SignInKeeping::File: m_keepingNote->setText(tr("You stay signed in. Whoever can read your files can use Emesa as you.")); break;
    }
}

void ConnectionPanel::keep()
{
    if (m_isShowing)
        return;
    ClientSettings settings = m_installation.settings();
    settings.proxy = ProxyChoice(m_proxy->currentData().toInt());
    settings.proxyHost = m_proxyHost->text().trimmed();
    settings.proxyPort = m_proxyPort->value();
    settings.signInKeeping = SignInKeeping(m_keeping->currentData().toInt());
    if (settings == m_installation.settings())
        return;
    if (Status kept = m_installation.change(settings); !kept)
        emit troubled(kept.error());
    showSettings();
}

void ConnectionPanel::useAuthority(const QString &file)
{
    ClientSettings settings = m_installation.settings();
    if (settings.authorityFile == file)
        return;
    settings.authorityFile = file;
    if (const auto works = connectionTo(settings.server(), settings); !works) {
        m_authorityNote->setText(works.error().message);
        return;
    }
    if (Status kept = m_installation.change(settings); !kept)
        emit troubled(kept.error());
    showSettings();
}

} // namespace emesa::ui
