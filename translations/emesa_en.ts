<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Chart</name>
        <message numerus="yes">
            <source>%n above the limit.</source>
            <translation>
                <numerusform>%n above the limit.</numerusform>
                <numerusform>%n above the limit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n order</numerusform>
                <numerusform>n = %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>Shorten this by %n character(s).</source>
            <translation>
                <numerusform>Shorten this by %n character.</numerusform>
                <numerusform>Shorten this by %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ConnectionViewModel</name>
        <message numerus="yes">
            <source>Next try in %n second(s). Click to try now.</source>
            <translation>
                <numerusform>Next try in %n second. Click to try now.</numerusform>
                <numerusform>Next try in %n seconds. Click to try now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last sync %n s ago</source>
            <translation>
                <numerusform>Last sync %n s ago</numerusform>
                <numerusform>Last sync %n s ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) need you</source>
            <translation>
                <numerusform>%n action needs you</numerusform>
                <numerusform>%n actions need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) waiting to be sent</source>
            <translation>
                <numerusform>%n action waiting to be sent</numerusform>
                <numerusform>%n actions waiting to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::DashboardViewModel</name>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n order</numerusform>
                <numerusform>n = %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::FloorLock</name>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %n second(s).</source>
            <translation>
                <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
                <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::PeopleViewModel</name>
        <message numerus="yes">
            <source>%n user(s) have this role. Take it from them first, or switch the role off.</source>
            <translation>
                <numerusform>%n user has this role. Take it from them first, or switch the role off.</numerusform>
                <numerusform>%n users have this role. Take it from them first, or switch the role off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ShopFloorViewModel</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Due in %n day</numerusform>
                <numerusform>Due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::SignInViewModel</name>
        <message numerus="yes">
            <source>Too many attempts. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Too many attempts. Wait %n second, then try again.</numerusform>
                <numerusform>Too many attempts. Wait %n seconds, then try again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditLineDelegate</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditPage</name>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n row written to %1.</numerusform>
                <numerusform>%n rows written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CalendarStrip</name>
        <message numerus="yes">
            <source>%1 for %2, %n piece(s), %3</source>
            <translation>
                <numerusform>%1 for %2, %n piece, %3</numerusform>
                <numerusform>%1 for %2, %n pieces, %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Composer</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DealBox</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FileRow</name>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>%n s left</numerusform>
                <numerusform>%n s left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>%n min left</numerusform>
                <numerusform>%n min left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ImportPanel</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ListPanel</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachineActivity</name>
        <message numerus="yes">
            <source>%n booking(s). Choose one to see its order.</source>
            <translation>
                <numerusform>%n booking. Choose one to see its order.</numerusform>
                <numerusform>%n bookings. Choose one to see its order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2, %n piece(s)</source>
            <comment>part, status, quantity</comment>
            <translation>
                <numerusform>%1 – %2, %n piece</numerusform>
                <numerusform>%1 – %2, %n pieces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are in the list of orders.</source>
            <translation>
                <numerusform>%n older order is in the list of orders.</numerusform>
                <numerusform>%n older orders are in the list of orders.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinePicker</name>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n free place</numerusform>
                <numerusform>%n free places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n order(s) wait for you</source>
            <translation>
                <numerusform>%n order waits for you</numerusform>
                <numerusform>%n orders wait for you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n unread message</numerusform>
                <numerusform>%n unread messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MessagesPage</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n unread</numerusform>
                <numerusform>%n unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n unread</source>
            <translation>
                <numerusform>%1 · %n unread</numerusform>
                <numerusform>%1 · %n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPage</name>
        <message numerus="yes">
            <source> and %n day(s)</source>
            <comment>after a price</comment>
            <translation>
                <numerusform> and %n day</numerusform>
                <numerusform> and %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) were ordered.</source>
            <translation>
                <numerusform>%n part was ordered.</numerusform>
                <numerusform>%n parts were ordered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrdersPage</name>
        <message numerus="yes">
            <source>Show %n new order(s)</source>
            <translation>
                <numerusform>Show %n new order</numerusform>
                <numerusform>Show %n new orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)?</source>
            <translation>
                <numerusform>Approve %n order?</numerusform>
                <numerusform>Approve %n orders?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)</source>
            <translation>
                <numerusform>Approve %n order</numerusform>
                <numerusform>Approve %n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) approved.</source>
            <translation>
                <numerusform>%n order approved.</numerusform>
                <numerusform>%n orders approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) assigned.</source>
            <translation>
                <numerusform>%n order assigned.</numerusform>
                <numerusform>%n orders assigned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) started.</source>
            <translation>
                <numerusform>%n order started.</numerusform>
                <numerusform>%n orders started.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PartCard</name>
        <message numerus="yes">
            <source>Show %n earlier revision(s)</source>
            <translation>
                <numerusform>Show %n earlier revision</numerusform>
                <numerusform>Show %n earlier revisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PasswordMeter</name>
        <message numerus="yes">
            <source>At least %n characters; several unrelated words are easiest to remember.</source>
            <translation>
                <numerusform>At least %n characters; several unrelated words are easiest to remember.</numerusform>
                <numerusform>At least %n characters; several unrelated words are easiest to remember.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>%n more character needed.</numerusform>
                <numerusform>%n more characters needed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionChooser</name>
        <message numerus="yes">
            <source>%n permission(s) chosen</source>
            <translation>
                <numerusform>%n permission chosen</numerusform>
                <numerusform>%n permissions chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionSection</name>
        <message numerus="yes">
            <source>Saved for %n role(s).</source>
            <translation>
                <numerusform>Saved for %n role.</numerusform>
                <numerusform>Saved for %n roles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n change not saved</numerusform>
                <numerusform>%n changes not saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleSection</name>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n user</numerusform>
                <numerusform>%n users</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SecurityPanel</name>
        <message numerus="yes">
            <source>%n other sign-in(s) ended.</source>
            <translation>
                <numerusform>%n other sign-in ended.</numerusform>
                <numerusform>%n other sign-ins ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovery code(s) left.</source>
            <translation>
                <numerusform>%n recovery code left.</numerusform>
                <numerusform>%n recovery codes left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShopFloorPage</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n job</numerusform>
                <numerusform>%n jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <translation>
                <numerusform>%n machine</numerusform>
                <numerusform>%n machines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInSection</name>
        <message numerus="yes">
            <source>End %n sign-in(s)</source>
            <translation>
                <numerusform>End %n sign-in</numerusform>
                <numerusform>End %n sign-ins</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StepCard</name>
        <message numerus="yes">
            <source>%n still missing</source>
            <translation>
                <numerusform>%n still missing</numerusform>
                <numerusform>%n still missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StreamView</name>
        <message numerus="yes">
            <source>%n day(s) sooner</source>
            <translation>
                <numerusform>%n day sooner</numerusform>
                <numerusform>%n days sooner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n day later</numerusform>
                <numerusform>%n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entry(s)</source>
            <translation>
                <numerusform>Show %n earlier entry</numerusform>
                <numerusform>Show %n earlier entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::UserSection</name>
        <message numerus="yes">
            <source>%n sign-in(s) ended.</source>
            <translation>
                <numerusform>%n sign-in ended.</numerusform>
                <numerusform>%n sign-ins ended.</numerusform>
            </translation>
        </message>
    </context>
</TS>
