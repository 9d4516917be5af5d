<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
    <context>
        <name>AcceptOfferInput</name>
        <message>
            <source>Offer</source>
            <translation>प्रस्ताव</translation>
        </message>
    </context>
    <context>
        <name>AccessReason</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Yes: %1 may “%2”, given by %3.</source>
            <translation>हाँ: %1 “%2” कर सकते हैं, %3 से।</translation>
        </message>
        <message>
            <source>No: %1 may not “%2”.</source>
            <translation>नहीं: %1 “%2” नहीं कर सकते।</translation>
        </message>
        <message>
            <source>This is about the person's own orders only, because the permission “%1” is missing.</source>
            <translation>यह केवल व्यक्ति के अपने ऑर्डर पर लागू है, क्योंकि अनुमति “%1” नहीं है।</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing.</source>
            <translation>खाता बंद है और कुछ नहीं कर सकता।</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing, although %1 would allow it.</source>
            <translation>खाता बंद है और कुछ नहीं कर सकता, भले %1 इसकी अनुमति देता।</translation>
        </message>
        <message>
            <source>The person has %1, which would allow it, but is switched off.</source>
            <translation>व्यक्ति के पास %1 है, जो अनुमति देता, पर वह बंद है।</translation>
        </message>
        <message>
            <source>No role allows it now. Mark it for a role on the page “Permissions”.</source>
            <translation>अभी कोई भूमिका इसकी अनुमति नहीं देती। “अनुमतियाँ” पृष्ठ पर किसी भूमिका के लिए इसे चुनें।</translation>
        </message>
        <message>
            <source>It would be allowed by %1. Give one of these roles to the person, or allow it for a role the person has.</source>
            <translation>%1 इसकी अनुमति देता। व्यक्ति को इनमें से कोई भूमिका दें, या उसकी किसी भूमिका में इसे जोड़ें।</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>पहला नाम</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>उपनाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>शामिल हुए</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>पिछला साइन-इन</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
    </context>
    <context>
        <name>AddFileInput</name>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
    </context>
    <context>
        <name>ApiKey</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Begins with</source>
            <translation>इससे शुरू</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>अनुमतियाँ</translation>
        </message>
        <message>
            <source>User</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>बनाया गया</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>समाप्ति</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>पिछला उपयोग</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
    </context>
    <context>
        <name>ApproveInput</name>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा की तिथि</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>मूल्य</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>आंतरिक टिप्पणियाँ</translation>
        </message>
    </context>
    <context>
        <name>AssignMachineInput</name>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
    </context>
    <context>
        <name>AuditCheck</name>
        <message>
            <source>Checked up to row</source>
            <translation>इस पंक्ति तक जाँचा</translation>
        </message>
        <message>
            <source>Last row</source>
            <translation>अंतिम पंक्ति</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>अक्षुण्ण</translation>
        </message>
        <message>
            <source>First broken row</source>
            <translation>पहली टूटी पंक्ति</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>क्या गड़बड़ है</translation>
        </message>
    </context>
    <context>
        <name>AuditEvent</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>User</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>User agent</source>
            <translation>प्रोग्राम पहचान</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>ब्राउज़र</translation>
        </message>
        <message>
            <source>System</source>
            <translation>सिस्टम</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Refused because</source>
            <translation>अस्वीकृति का कारण</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>कौन-सा</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Seal before</source>
            <translation>पिछली मुहर</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>मुहर</translation>
        </message>
    </context>
    <context>
        <name>AuditStory</name>
        <message>
            <source>Signed in</source>
            <translation>साइन इन हुआ</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>साइन-इन विफल</translation>
        </message>
        <message>
            <source>Sign-in slowed down</source>
            <translation>साइन-इन धीमा किया गया</translation>
        </message>
        <message>
            <source>Second factor asked for</source>
            <translation>दूसरा कारक माँगा गया</translation>
        </message>
        <message>
            <source>Sign-in ended</source>
            <translation>साइन-इन समाप्त</translation>
        </message>
        <message>
            <source>Stolen sign-in suspected</source>
            <translation>चोरी हुए साइन-इन का संदेह</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>पहुँच अस्वीकृत</translation>
        </message>
        <message>
            <source>Order placed</source>
            <translation>ऑर्डर दिया गया</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>ऑर्डर बदला गया</translation>
        </message>
        <message>
            <source>Order approved</source>
            <translation>ऑर्डर मंज़ूर हुआ</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>ऑर्डर अस्वीकृत हुआ</translation>
        </message>
        <message>
            <source>Counter offer sent</source>
            <translation>प्रति-प्रस्ताव भेजा गया</translation>
        </message>
        <message>
            <source>Counter offer accepted</source>
            <translation>प्रति-प्रस्ताव स्वीकारा गया</translation>
        </message>
        <message>
            <source>Counter offer declined</source>
            <translation>प्रति-प्रस्ताव ठुकराया गया</translation>
        </message>
        <message>
            <source>Payment confirmed</source>
            <translation>भुगतान की पुष्टि हुई</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>मशीन तय हुई</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>उत्पादन शुरू</translation>
        </message>
        <message>
            <source>Order completed</source>
            <translation>ऑर्डर पूरा हुआ</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>ऑर्डर रद्द हुआ</translation>
        </message>
        <message>
            <source>Order deleted</source>
            <translation>ऑर्डर मिटाया गया</translation>
        </message>
        <message>
            <source>File added to an order</source>
            <translation>ऑर्डर में फ़ाइल जोड़ी गई</translation>
        </message>
        <message>
            <source>Message written</source>
            <translation>संदेश लिखा गया</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>फ़ाइल जोड़ी गई</translation>
        </message>
        <message>
            <source>Upload begun</source>
            <translation>अपलोड शुरू</translation>
        </message>
        <message>
            <source>Upload finished</source>
            <translation>अपलोड पूरा</translation>
        </message>
        <message>
            <source>Upload given up</source>
            <translation>अपलोड छोड़ा गया</translation>
        </message>
        <message>
            <source>Upload lost</source>
            <translation>अपलोड खो गया</translation>
        </message>
        <message>
            <source>Client registered</source>
            <translation>ग्राहक पंजीकृत</translation>
        </message>
        <message>
            <source>User added</source>
            <translation>उपयोगकर्ता जोड़ा गया</translation>
        </message>
        <message>
            <source>User changed</source>
            <translation>उपयोगकर्ता बदला गया</translation>
        </message>
        <message>
            <source>Roles of a user changed</source>
            <translation>उपयोगकर्ता की भूमिकाएँ बदलीं</translation>
        </message>
        <message>
            <source>User deactivated</source>
            <translation>उपयोगकर्ता बंद किया गया</translation>
        </message>
        <message>
            <source>User unlocked</source>
            <translation>उपयोगकर्ता खोला गया</translation>
        </message>
        <message>
            <source>Own profile changed</source>
            <translation>अपनी प्रोफ़ाइल बदली</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>पासवर्ड बदला</translation>
        </message>
        <message>
            <source>Password change refused</source>
            <translation>पासवर्ड बदलना अस्वीकृत</translation>
        </message>
        <message>
            <source>Registration refused</source>
            <translation>पंजीकरण अस्वीकृत</translation>
        </message>
        <message>
            <source>Second factor set up</source>
            <translation>दूसरा कारक लगाया गया</translation>
        </message>
        <message>
            <source>Second factor switched on</source>
            <translation>दूसरा कारक चालू</translation>
        </message>
        <message>
            <source>Second factor switched off</source>
            <translation>दूसरा कारक बंद</translation>
        </message>
        <message>
            <source>Recovery codes renewed</source>
            <translation>पुनर्प्राप्ति कोड नए हुए</translation>
        </message>
        <message>
            <source>Second factor refused</source>
            <translation>दूसरा कारक अस्वीकृत</translation>
        </message>
        <message>
            <source>Role added</source>
            <translation>भूमिका जोड़ी गई</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>भूमिका बदली गई</translation>
        </message>
        <message>
            <source>Permissions of a role changed</source>
            <translation>भूमिका की अनुमतियाँ बदलीं</translation>
        </message>
        <message>
            <source>Role switched off</source>
            <translation>भूमिका बंद की गई</translation>
        </message>
        <message>
            <source>Role deleted</source>
            <translation>भूमिका मिटाई गई</translation>
        </message>
        <message>
            <source>Built-in roles made</source>
            <translation>अंतर्निहित भूमिकाएँ बनीं</translation>
        </message>
        <message>
            <source>API key made</source>
            <translation>API कुंजी बनी</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API कुंजी रद्द हुई</translation>
        </message>
        <message>
            <source>Machine added</source>
            <translation>मशीन जोड़ी गई</translation>
        </message>
        <message>
            <source>Machine changed</source>
            <translation>मशीन बदली गई</translation>
        </message>
        <message>
            <source>Machine removed</source>
            <translation>मशीन हटाई गई</translation>
        </message>
        <message>
            <source>Supplier added</source>
            <translation>आपूर्तिकर्ता जोड़ा गया</translation>
        </message>
        <message>
            <source>Supplier changed</source>
            <translation>आपूर्तिकर्ता बदला गया</translation>
        </message>
        <message>
            <source>Supplier removed</source>
            <translation>आपूर्तिकर्ता हटाया गया</translation>
        </message>
        <message>
            <source>Audit log exported</source>
            <translation>ऑडिट लॉग निर्यात हुआ</translation>
        </message>
        <message>
            <source>Signing key published</source>
            <translation>हस्ताक्षर कुंजी प्रकाशित</translation>
        </message>
        <message>
            <source>Signing key retired</source>
            <translation>हस्ताक्षर कुंजी सेवामुक्त</translation>
        </message>
        <message>
            <source>First administrator made</source>
            <translation>पहला प्रशासक बना</translation>
        </message>
        <message>
            <source>First administrator refused</source>
            <translation>पहला प्रशासक अस्वीकृत</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>User</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>भूमिका</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API कुंजी</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>अपलोड</translation>
        </message>
        <message>
            <source>Continent</source>
            <translation>महाद्वीप</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>State</source>
            <translation>राज्य</translation>
        </message>
        <message>
            <source>District</source>
            <translation>ज़िला</translation>
        </message>
        <message>
            <source>City</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>संयंत्र</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>स्थल</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>ज़ोन</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>वार्ड</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>उपकरण का प्रकार</translation>
        </message>
        <message>
            <source>An API key cannot do this.</source>
            <translation>API कुंजी यह नहीं कर सकती।</translation>
        </message>
        <message>
            <source>The password was wrong.</source>
            <translation>पासवर्ड ग़लत था।</translation>
        </message>
        <message>
            <source>A token was used twice: all sign-ins of the person were ended.</source>
            <translation>एक टोकन दो बार इस्तेमाल हुआ: व्यक्ति के सभी साइन-इन समाप्त किए गए।</translation>
        </message>
        <message>
            <source>The permission was missing.</source>
            <translation>अनुमति नहीं थी।</translation>
        </message>
        <message>
            <source>Somebody tried to give a permission he does not have himself.</source>
            <translation>किसी ने वह अनुमति देनी चाही जो उसके पास नहीं।</translation>
        </message>
        <message>
            <source>The other user may do more.</source>
            <translation>दूसरा उपयोगकर्ता अधिक कर सकता है।</translation>
        </message>
        <message>
            <source>Nobody takes his own administrator role or disables himself.</source>
            <translation>कोई अपनी प्रशासक भूमिका नहीं हटाता और स्वयं को बंद नहीं करता।</translation>
        </message>
        <message>
            <source>It was the last active administrator.</source>
            <translation>वह अंतिम सक्रिय प्रशासक था।</translation>
        </message>
        <message>
            <source>The role is built in.</source>
            <translation>भूमिका अंतर्निहित है।</translation>
        </message>
        <message>
            <source>It was in use.</source>
            <translation>यह उपयोग में था।</translation>
        </message>
        <message>
            <source>The user name or the password was wrong.</source>
            <translation>उपयोगकर्ता नाम या पासवर्ड ग़लत था।</translation>
        </message>
        <message>
            <source>The code of the second factor was wrong.</source>
            <translation>दूसरे कारक का कोड ग़लत था।</translation>
        </message>
        <message>
            <source>The code of the second factor was missing.</source>
            <translation>दूसरे कारक का कोड नहीं था।</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>अनुमत</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The permission “%1” was missing.</source>
            <translation>अनुमति “%1” नहीं थी।</translation>
        </message>
    </context>
    <context>
        <name>AuditViewModel</name>
        <message>
            <source>The file %1 cannot be written (%2). Choose another folder, or make room on the disk.</source>
            <translation>फ़ाइल %1 लिखी नहीं जा सकती (%2)। दूसरा फ़ोल्डर चुनें या डिस्क पर जगह बनाएँ।</translation>
        </message>
    </context>
    <context>
        <name>AvailabilityQuestion</name>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>For order</source>
            <translation>ऑर्डर के लिए</translation>
        </message>
    </context>
    <context>
        <name>AvailableMachine</name>
        <message>
            <source>Free places</source>
            <translation>खाली स्थान</translation>
        </message>
        <message>
            <source>Why here in the list</source>
            <translation>सूची में यहाँ क्यों</translation>
        </message>
    </context>
    <context>
        <name>BootstrapInput</name>
        <message>
            <source>One-time token</source>
            <translation>एक-बार का टोकन</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
    </context>
    <context>
        <name>CancelInput</name>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>%1: %2</source>
            <comment>name and value of a target or limit</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 in all.</source>
            <translation>%1: कुल %2।</translation>
        </message>
        <message>
            <source>%1, latest %2: %3.</source>
            <comment>line, month, value</comment>
            <translation>%1, नवीनतम %2: %3।</translation>
        </message>
        <message>
            <source>%1: no data.</source>
            <translation>%1: कोई डेटा नहीं।</translation>
        </message>
        <message>
            <source>Highest: %1, %2.</source>
            <comment>place, value</comment>
            <translation>सबसे अधिक: %1, %2।</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n above the limit.</source>
            <translation>
                <numerusform>%n सीमा से ऊपर।</numerusform>
                <numerusform>%n सीमा से ऊपर।</numerusform>
            </translation>
        </message>
        <message>
            <source>No data in this period.</source>
            <translation>इस अवधि में कोई डेटा नहीं।</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>target or limit</comment>
            <translation>%1: %2।</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>कोई डेटा नहीं</translation>
        </message>
        <message>
            <source>%1 · %2: %3</source>
            <comment>place, line, value</comment>
            <translation>%1 · %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2: %3 (%4)</source>
            <comment>place, line, value, number of orders</comment>
            <translation>%1 · %2: %3 (%4)</translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n ऑर्डर</numerusform>
                <numerusform>n = %n ऑर्डर</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientSettings</name>
        <message>
            <source>%1 holds no certificate (PEM). Choose another file, or none, in the connection settings.</source>
            <translation>%1 में कोई प्रमाणपत्र (PEM) नहीं है। कनेक्शन सेटिंग में दूसरी फ़ाइल चुनें, या कोई नहीं।</translation>
        </message>
    </context>
    <context>
        <name>CompleteInput</name>
        <message>
            <source>Actual cost</source>
            <translation>वास्तविक लागत</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>सही पुर्ज़े</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>रद्दी</translation>
        </message>
    </context>
    <context>
        <name>CounterOfferInput</name>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Lead time in days</source>
            <translation>डिलीवरी समय (दिन)</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>इस तिथि तक मान्य</translation>
        </message>
    </context>
    <context>
        <name>DashboardCharts</name>
        <message>
            <source>%1 %2.</source>
            <comment>formula, period</comment>
            <translation>%1 %2।</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>सप्ताह, आरंभ</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>Value of my orders per month</source>
            <translation>मेरे ऑर्डर का मासिक मूल्य</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>title, currency</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Machine load, next two weeks</source>
            <translation>मशीन भार, अगले दो सप्ताह</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>सीमा</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>भार</translation>
        </message>
    </context>
    <context>
        <name>DashboardFigure</name>
        <message>
            <source>One period earlier</source>
            <translation>एक अवधि पहले</translation>
        </message>
        <message>
            <source>Orders it was computed from; 0: no data</source>
            <translation>जिन ऑर्डर से गणना हुई; 0: कोई डेटा नहीं</translation>
        </message>
        <message>
            <source>Parameters of /api/orders/ that give the rows behind it</source>
            <translation>/api/orders/ के पैरामीटर जो पीछे की पंक्तियाँ देते हैं</translation>
        </message>
    </context>
    <context>
        <name>DashboardLine</name>
        <message>
            <source>Orders behind each value; 0: no data</source>
            <translation>हर मान के पीछे के ऑर्डर; 0: कोई डेटा नहीं</translation>
        </message>
    </context>
    <context>
        <name>DashboardMachine</name>
        <message>
            <source>Booked of capacity, basis points</source>
            <translation>क्षमता में से बुक, आधार अंक</translation>
        </message>
    </context>
    <context>
        <name>DashboardSeries</name>
        <message>
            <source>First day of each step</source>
            <translation>हर चरण का पहला दिन</translation>
        </message>
    </context>
    <context>
        <name>DashboardViewModel</name>
        <message>
            <source>Open orders</source>
            <translation>खुले ऑर्डर</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>समीक्षा के लिए</translation>
        </message>
        <message>
            <source>In negotiation, shop's turn</source>
            <translation>बातचीत में, कारख़ाने की बारी</translation>
        </message>
        <message>
            <source>In negotiation, client's turn</source>
            <translation>बातचीत में, ग्राहक की बारी</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>भुगतान की प्रतीक्षा</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>उत्पादन में</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>जोखिम में</translation>
        </message>
        <message>
            <source>Agreed this month</source>
            <translation>इस महीने तय</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>सफलता दर</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>उत्तर समय</translation>
        </message>
        <message>
            <source>On-time delivery</source>
            <translation>समय पर डिलीवरी</translation>
        </message>
        <message>
            <source>Orders by status per week</source>
            <translation>स्थिति अनुसार साप्ताहिक ऑर्डर</translation>
        </message>
        <message>
            <source>Agreed and completed value per month</source>
            <translation>मासिक तय और पूर्ण मूल्य</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>डिलीवरी समय</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>तय</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Half of them within</source>
            <translation>आधे इस समय में</translation>
        </message>
        <message>
            <source>Nine of ten within</source>
            <translation>दस में नौ इस समय में</translation>
        </message>
        <message>
            <source>Completed by the promised day</source>
            <translation>वादे के दिन तक पूर्ण</translation>
        </message>
        <message>
            <source>Orders that are not completed, rejected or cancelled.</source>
            <translation>ऑर्डर जो पूर्ण, अस्वीकृत या रद्द नहीं।</translation>
        </message>
        <message>
            <source>Orders nobody at the shop has answered yet.</source>
            <translation>ऑर्डर जिनका कारख़ाने ने अभी उत्तर नहीं दिया।</translation>
        </message>
        <message>
            <source>Orders in negotiation where the shop has to answer.</source>
            <translation>बातचीत वाले ऑर्डर जिनमें कारख़ाने को उत्तर देना है।</translation>
        </message>
        <message>
            <source>Orders in negotiation where the client has to answer.</source>
            <translation>बातचीत वाले ऑर्डर जिनमें ग्राहक को उत्तर देना है।</translation>
        </message>
        <message>
            <source>Orders with an agreed price that are not paid yet.</source>
            <translation>तय मूल्य वाले ऑर्डर जिनका भुगतान बाकी है।</translation>
        </message>
        <message>
            <source>Orders that are paid and not started yet.</source>
            <translation>भुगतान हो चुके ऑर्डर जो शुरू नहीं हुए।</translation>
        </message>
        <message>
            <source>Orders that are being made.</source>
            <translation>ऑर्डर जो बन रहे हैं।</translation>
        </message>
        <message>
            <source>Orders whose production rests.</source>
            <translation>ऑर्डर जिनका उत्पादन रुका है।</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that were promised for a day before today.</source>
            <translation>कारख़ाने की बारी वाले ऑर्डर जिनका वादा आज से पहले का था।</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that are promised for today or the next three days.</source>
            <translation>कारख़ाने की बारी वाले ऑर्डर जिनका वादा आज या अगले तीन दिन का है।</translation>
        </message>
        <message>
            <source>Sum of the agreed prices of orders accepted this month.</source>
            <translation>इस महीने स्वीकृत ऑर्डर के तय मूल्यों का योग।</translation>
        </message>
        <message>
            <source>Orders that came in each week, by the status they have now.</source>
            <translation>हर सप्ताह आए ऑर्डर, वर्तमान स्थिति अनुसार।</translation>
        </message>
        <message>
            <source>Sum of agreed prices by month of acceptance and by month of completion.</source>
            <translation>स्वीकृति के महीने और पूर्णता के महीने अनुसार तय मूल्यों का योग।</translation>
        </message>
        <message>
            <source>Accepted ÷ (accepted + rejected). Cancelled and expired orders are not counted.</source>
            <translation>स्वीकृत ÷ (स्वीकृत + अस्वीकृत)। रद्द और समाप्त ऑर्डर नहीं गिने जाते।</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours.</source>
            <translation>ऑर्डर से कारख़ाने के पहले प्रस्ताव तक, कार्य-घंटों में।</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; half of the orders were quicker.</source>
            <translation>ऑर्डर से कारख़ाने के पहले प्रस्ताव तक, कार्य-घंटों में; आधे ऑर्डर इससे तेज़ थे।</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; nine of ten orders were quicker.</source>
            <translation>ऑर्डर से कारख़ाने के पहले प्रस्ताव तक, कार्य-घंटों में; दस में नौ ऑर्डर इससे तेज़ थे।</translation>
        </message>
        <message>
            <source>From acceptance to completion.</source>
            <translation>स्वीकृति से पूर्णता तक।</translation>
        </message>
        <message>
            <source>From acceptance to completion; half of the orders were quicker.</source>
            <translation>स्वीकृति से पूर्णता तक; आधे ऑर्डर इससे तेज़ थे।</translation>
        </message>
        <message>
            <source>From acceptance to completion; nine of ten orders were quicker.</source>
            <translation>स्वीकृति से पूर्णता तक; दस में नौ ऑर्डर इससे तेज़ थे।</translation>
        </message>
        <message>
            <source>Orders completed by the latest promised day ÷ orders due. What is overdue and not finished is late.</source>
            <translation>अंतिम वादे के दिन तक पूर्ण ऑर्डर ÷ देय ऑर्डर। जो देय है और पूरा नहीं, वह देर है।</translation>
        </message>
        <message>
            <source>Booked time ÷ (two weeks × jobs side by side), from today on.</source>
            <translation>बुक समय ÷ (दो सप्ताह × एक साथ काम), आज से।</translation>
        </message>
        <message>
            <source>Late: the promised day has passed</source>
            <translation>देर: वादे का दिन बीत गया</translation>
        </message>
        <message>
            <source>Production rests</source>
            <translation>उत्पादन रुका है</translation>
        </message>
        <message>
            <source>Waits for a review</source>
            <translation>समीक्षा की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>An offer waits for an answer</source>
            <translation>एक प्रस्ताव उत्तर की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Paid, but no machine yet</source>
            <translation>भुगतान हुआ, पर अभी मशीन नहीं</translation>
        </message>
        <message>
            <source>Waits for payment</source>
            <translation>भुगतान की प्रतीक्षा में</translation>
        </message>
    </context>
    <context>
        <name>DeclineOfferInput</name>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <source>The printer took nothing. Choose another one, or save the document as PDF.</source>
            <translation>प्रिंटर ने कुछ नहीं लिया। दूसरा चुनें, या दस्तावेज़ PDF में सहेजें।</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 लिखा नहीं जा सकता: %2। दूसरा फ़ोल्डर चुनें।</translation>
        </message>
    </context>
    <context>
        <name>DocumentWriter</name>
        <message>
            <source>This order was called off. Order the part again to get a quote.</source>
            <translation>यह ऑर्डर रद्द हो गया। कोटेशन के लिए पुर्ज़ा फिर से ऑर्डर करें।</translation>
        </message>
        <message>
            <source>There is no offer yet. A quote can be made as soon as the shop has named a price.</source>
            <translation>अभी कोई प्रस्ताव नहीं। कारख़ाना मूल्य बताते ही कोटेशन बन सकेगा।</translation>
        </message>
        <message>
            <source>No price is agreed. Accept an offer, then the order can be confirmed.</source>
            <translation>कोई मूल्य तय नहीं है। प्रस्ताव स्वीकारें, तब ऑर्डर की पुष्टि हो सकेगी।</translation>
        </message>
        <message>
            <source>A traveler is for orders that are paid. Wait for the payment.</source>
            <translation>ट्रैवलर भुगतान हो चुके ऑर्डर के लिए है। भुगतान की प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>There is nothing to pack before production has started.</source>
            <translation>उत्पादन शुरू होने से पहले पैक करने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>The shop has made no offer yet. Send one, then make the quote.</source>
            <translation>कारख़ाने ने अभी प्रस्ताव नहीं दिया। एक भेजें, फिर कोटेशन बनाएँ।</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>पृष्ठ %1 / %2</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>कोटेशन</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तिथि</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>संशोधन</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>इस तिथि तक मान्य</translation>
        </message>
        <message>
            <source>a later offer replaces it</source>
            <translation>कोई बाद का प्रस्ताव इसे बदल न दे</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>मूल्य</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>डिलीवरी समय</translation>
        </message>
        <message>
            <source>Per piece, rounded</source>
            <translation>प्रति नग, पूर्णांकित</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>The total counts. Tax is not included.</source>
            <translation>कुल राशि मान्य है। कर शामिल नहीं।</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>शर्तें</translation>
        </message>
        <message>
            <source>The lead time starts on the working day after your payment is confirmed.</source>
            <translation>डिलीवरी समय आपके भुगतान की पुष्टि के अगले कार्य-दिवस से शुरू होता है।</translation>
        </message>
        <message>
            <source>The price is for the part, the files and the quantity above. A change of any of them needs a new quote.</source>
            <translation>मूल्य ऊपर दिए पुर्ज़े, फ़ाइलों और मात्रा के लिए है। किसी में बदलाव पर नया कोटेशन लगेगा।</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>ऑर्डर पुष्टि</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>received</source>
            <translation>प्राप्त</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>प्रतीक्षित</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>क्या तय हुआ</translation>
        </message>
        <message>
            <source>We make the part by these requirements and these files. Compare them with yours; if anything differs, write to us before production starts.</source>
            <translation>हम पुर्ज़ा इन्हीं अपेक्षाओं और फ़ाइलों से बनाते हैं। अपने से मिलाएँ; कुछ अलग हो तो उत्पादन से पहले हमें लिखें।</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>ट्रैवलर</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>पुर्ज़े का चित्र</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>अभी नहीं चुना</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>छापा गया</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>सेटअप टिप्पणियाँ</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>कोई नहीं।</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>प्रक्रियाएँ</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>सही</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>रद्दी</translation>
        </message>
        <message>
            <source>Finished, by</source>
            <translation>पूरा, किसने</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>पैकिंग सूची</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>लॉट</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>सामग्री-सूची</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>सामग्री</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>ऑर्डर किए</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>पैक किए</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>पैकेट</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>नग</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>वज़न</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Packed by, date</source>
            <translation>किसने पैक किया, तिथि</translation>
        </message>
        <message>
            <source>Received by, date</source>
            <translation>किसने लिया, तिथि</translation>
        </message>
        <message>
            <source>not promised yet</source>
            <translation>अभी वादा नहीं</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 कार्य-दिवस</translation>
        </message>
        <message>
            <source>by agreement</source>
            <translation>सहमति से</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>अपेक्षाएँ</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>मोटाई</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>टॉलरेंस</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>अन्य आवश्यकताएँ</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>कोई फ़ाइल नहीं।</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Type to search</source>
            <translation>खोजने के लिए टाइप करें</translation>
        </message>
        <message>
            <source>Show choices: %1</source>
            <translation>विकल्प दिखाएँ: %1</translation>
        </message>
        <message>
            <source>Show the choices</source>
            <translation>विकल्प दिखाएँ</translation>
        </message>
        <message>
            <source>Choose one from the list that appears while you type.</source>
            <translation>टाइप करते समय दिखने वाली सूची में से एक चुनें।</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>कुछ मेल नहीं खाता</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>एक चुनें।</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>इसे भरें।</translation>
        </message>
        <message numerus="yes">
            <source>Shorten this by %n character(s).</source>
            <translation>
                <numerusform>इसे %n वर्ण छोटा करें।</numerusform>
                <numerusform>इसे %n वर्ण छोटा करें।</numerusform>
            </translation>
        </message>
        <message>
            <source>Use %1 or more.</source>
            <translation>%1 या अधिक दें।</translation>
        </message>
        <message>
            <source>Use %1 or less.</source>
            <translation>%1 या कम दें।</translation>
        </message>
        <message>
            <source>This is too long. Shorten it.</source>
            <translation>यह बहुत लंबा है। इसे छोटा करें।</translation>
        </message>
        <message>
            <source>Choose the day: %1</source>
            <translation>दिन चुनें: %1</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>कैलेंडर से चुनें</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>समय: %1</translation>
        </message>
        <message>
            <source>Type a day, like %1.</source>
            <translation>दिन लिखें, जैसे %1।</translation>
        </message>
        <message>
            <source>Type a whole number, like %1.</source>
            <translation>पूर्ण संख्या लिखें, जैसे %1।</translation>
        </message>
        <message>
            <source>Type an amount, like %1.</source>
            <translation>राशि लिखें, जैसे %1।</translation>
        </message>
        <message>
            <source>Type and press Return</source>
            <translation>टाइप करें और Enter दबाएँ</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 हटाएँ</translation>
        </message>
        <message>
            <source>Show what is usual</source>
            <translation>आम विकल्प दिखाएँ</translation>
        </message>
        <message>
            <source>Show what is usual (Alt+Down)</source>
            <translation>आम विकल्प दिखाएँ (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>JwtCreateInput</name>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
    </context>
    <context>
        <name>LiveTicket</name>
        <message>
            <source>Seconds</source>
            <translation>सेकंड</translation>
        </message>
    </context>
    <context>
        <name>LoginInput</name>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>निर्माता</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>क्षमता</translation>
        </message>
        <message>
            <source>Bed size</source>
            <translation>बेड का आकार</translation>
        </message>
        <message>
            <source>Tonnage</source>
            <translation>टन-भार</translation>
        </message>
        <message>
            <source>Bed length</source>
            <translation>बेड की लंबाई</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>कार्य-क्षेत्र</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>प्रति घंटा दर</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>उपकरण का प्रकार</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>संयंत्र</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>फ़ोटो</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
    </context>
    <context>
        <name>MachineBooking</name>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>ग्राहक</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>End</source>
            <translation>अंत</translation>
        </message>
    </context>
    <context>
        <name>MasterImport</name>
        <message>
            <source>The file cannot be read: %1. Choose another one.</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती: %1। दूसरी चुनें।</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB. Split it and import the parts one after the other.</source>
            <translation>फ़ाइल 16 MB से बड़ी है। इसे बाँटें और हिस्से एक-एक कर आयात करें।</translation>
        </message>
    </context>
    <context>
        <name>MasterRecord</name>
        <message>
            <source>Continent</source>
            <translation>महाद्वीप</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>State</source>
            <translation>राज्य</translation>
        </message>
        <message>
            <source>District</source>
            <translation>ज़िला</translation>
        </message>
        <message>
            <source>City</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>संयंत्र</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>स्थल</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>ज़ोन</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>वार्ड</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>उपकरण का प्रकार</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>हटाया गया</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>बनाया गया</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>किसने बनाया</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>किसने बदला</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>श्रेणी</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>चित्र</translation>
        </message>
    </context>
    <context>
        <name>Masters</name>
        <message>
            <source>Continents</source>
            <translation>महाद्वीप</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>States</source>
            <translation>राज्य</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>ज़िले</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>संयंत्र</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>स्थल</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>ज़ोन</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>वार्ड</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>उपकरण के प्रकार</translation>
        </message>
        <message>
            <source>New continent</source>
            <translation>नया महाद्वीप</translation>
        </message>
        <message>
            <source>New country</source>
            <translation>नया देश</translation>
        </message>
        <message>
            <source>New state</source>
            <translation>नया राज्य</translation>
        </message>
        <message>
            <source>New district</source>
            <translation>नया ज़िला</translation>
        </message>
        <message>
            <source>New city</source>
            <translation>नया शहर</translation>
        </message>
        <message>
            <source>New plant</source>
            <translation>नया संयंत्र</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>नया स्थल</translation>
        </message>
        <message>
            <source>New zone</source>
            <translation>नया ज़ोन</translation>
        </message>
        <message>
            <source>New ward</source>
            <translation>नया वार्ड</translation>
        </message>
        <message>
            <source>New equipment type</source>
            <translation>नया उपकरण प्रकार</translation>
        </message>
        <message>
            <source>Two letters of ISO 3166-1, like IN.</source>
            <translation>ISO 3166-1 के दो अक्षर, जैसे IN।</translation>
        </message>
        <message>
            <source>ISO 3166-2, like IN-KA.</source>
            <translation>ISO 3166-2, जैसे IN-KA।</translation>
        </message>
        <message>
            <source>Nothing new goes into what is not active.</source>
            <translation>जो सक्रिय नहीं उसमें कुछ नया नहीं जाता।</translation>
        </message>
    </context>
    <context>
        <name>MfaConfirmInput</name>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
    </context>
    <context>
        <name>MfaDisableInput</name>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
    </context>
    <context>
        <name>MfaProofInput</name>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
    </context>
    <context>
        <name>MfaSetup</name>
        <message>
            <source>Secret</source>
            <translation>गुप्त कुंजी</translation>
        </message>
        <message>
            <source>Text of the QR code</source>
            <translation>QR कोड का पाठ</translation>
        </message>
    </context>
    <context>
        <name>MfaSetupInput</name>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
    </context>
    <context>
        <name>MfaState</name>
        <message>
            <source>Second factor</source>
            <translation>दूसरा कारक</translation>
        </message>
        <message>
            <source>Waiting for the first code</source>
            <translation>पहले कोड की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>कब से</translation>
        </message>
        <message>
            <source>Recovery codes left</source>
            <translation>शेष पुनर्प्राप्ति कोड</translation>
        </message>
    </context>
    <context>
        <name>NewsTopic</name>
        <message>
            <source>A new order came in</source>
            <translation>नया ऑर्डर आया</translation>
        </message>
        <message>
            <source>Somebody wrote to me about an order</source>
            <translation>किसी ने ऑर्डर के बारे में मुझे लिखा</translation>
        </message>
        <message>
            <source>A counter offer was made</source>
            <translation>प्रति-प्रस्ताव दिया गया</translation>
        </message>
        <message>
            <source>An offer was accepted</source>
            <translation>प्रस्ताव स्वीकारा गया</translation>
        </message>
        <message>
            <source>An offer was declined</source>
            <translation>प्रस्ताव ठुकराया गया</translation>
        </message>
        <message>
            <source>An order was approved</source>
            <translation>ऑर्डर मंज़ूर हुआ</translation>
        </message>
        <message>
            <source>An order was rejected</source>
            <translation>ऑर्डर अस्वीकृत हुआ</translation>
        </message>
        <message>
            <source>An order was paid</source>
            <translation>ऑर्डर का भुगतान हुआ</translation>
        </message>
        <message>
            <source>A machine was booked</source>
            <translation>मशीन बुक हुई</translation>
        </message>
        <message>
            <source>Production of an order started</source>
            <translation>ऑर्डर का उत्पादन शुरू हुआ</translation>
        </message>
        <message>
            <source>An order was completed</source>
            <translation>ऑर्डर पूरा हुआ</translation>
        </message>
        <message>
            <source>An order was changed</source>
            <translation>ऑर्डर बदला गया</translation>
        </message>
        <message>
            <source>An order has a new file</source>
            <translation>ऑर्डर में नई फ़ाइल आई</translation>
        </message>
        <message>
            <source>An order was cancelled</source>
            <translation>ऑर्डर रद्द हुआ</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Request id: %1</source>
            <translation>अनुरोध संख्या: %1</translation>
        </message>
    </context>
    <context>
        <name>Notification</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>पढ़ा गया</translation>
        </message>
    </context>
    <context>
        <name>NotificationMarks</name>
        <message>
            <source>1 to 500 notifications</source>
            <translation>1 से 500 सूचनाएँ</translation>
        </message>
        <message>
            <source>All, instead of ids</source>
            <translation>संख्याओं के बजाय सभी</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>पढ़ा या अपठित</translation>
        </message>
        <message>
            <source>Topics switched on or off</source>
            <translation>चालू या बंद विषय</translation>
        </message>
    </context>
    <context>
        <name>NotificationSummary</name>
        <message>
            <source>Topics switched on or off</source>
            <translation>चालू या बंद विषय</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>ग्राहक</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>STEP फ़ाइल</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>ड्रॉइंग</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>मोटाई</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>सामग्री</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>ग्रेड</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>टॉलरेंस</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>अन्य आवश्यकताएँ</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>लक्ष्य मूल्य</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>भेजा गया</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा की तिथि</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>आंतरिक टिप्पणियाँ</translation>
        </message>
        <message>
            <source>Reason for rejection</source>
            <translation>अस्वीकृति का कारण</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>अनुमान</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>वास्तविक लागत</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>उत्पादन शुरू</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Agreed price</source>
            <translation>तय मूल्य</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>अगले कदम</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>रोका हुआ</translation>
        </message>
        <message>
            <source>Reason for the hold</source>
            <translation>रोकने का कारण</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>सही पुर्ज़े</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>रद्दी</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
    </context>
    <context>
        <name>OrderDraft</name>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>STEP फ़ाइल</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>ड्रॉइंग</translation>
        </message>
    </context>
    <context>
        <name>OrderEvent</name>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
    </context>
    <context>
        <name>OrderEvents</name>
        <message>
            <source>Order placed</source>
            <translation>ऑर्डर दिया गया</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>ऑर्डर बदला गया</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>मंज़ूर</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Offer made</source>
            <translation>प्रस्ताव दिया गया</translation>
        </message>
        <message>
            <source>Offer accepted</source>
            <translation>प्रस्ताव स्वीकारा गया</translation>
        </message>
        <message>
            <source>Offer declined</source>
            <translation>प्रस्ताव ठुकराया गया</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>मशीन तय हुई</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>उत्पादन शुरू</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>फ़ाइल जोड़ी गई</translation>
        </message>
        <message>
            <source>Taken over from the earlier system</source>
            <translation>पुराने सिस्टम से लाया गया</translation>
        </message>
    </context>
    <context>
        <name>OrderSpecification</name>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>मोटाई</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>सामग्री</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>ग्रेड</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>टॉलरेंस</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>अन्य आवश्यकताएँ</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>लक्ष्य मूल्य</translation>
        </message>
    </context>
    <context>
        <name>OrderStaffPatch</name>
        <message>
            <source>Promised</source>
            <translation>वादा की तिथि</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>आंतरिक टिप्पणियाँ</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>अनुमान</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>वास्तविक लागत</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
    </context>
    <context>
        <name>OrderStages</name>
        <message>
            <source>Submitted</source>
            <translation>भेजा गया</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>समीक्षा</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>उत्पादन</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>मशीनें</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>शॉप फ़्लोर</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>मास्टर डेटा</translation>
        </message>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>ऑडिट</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>डैशबोर्ड</translation>
        </message>
    </context>
    <context>
        <name>PartFile</name>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>संशोधन</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>By</source>
            <translation>द्वारा</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>जारी</translation>
        </message>
    </context>
    <context>
        <name>PauseInput</name>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
    </context>
    <context>
        <name>PaymentInput</name>
        <message>
            <source>Method</source>
            <translation>तरीका</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>संदर्भ</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>वस्तु</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>क्रिया</translation>
        </message>
    </context>
    <context>
        <name>Permissions</name>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>मशीनें</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>ऑडिट लॉग</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API कुंजियाँ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Continents</source>
            <translation>महाद्वीप</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>States</source>
            <translation>राज्य</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>ज़िले</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>संयंत्र</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>स्थल</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>वार्ड</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>ज़ोन</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>उपकरण के प्रकार</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ना</translation>
        </message>
        <message>
            <source>See</source>
            <translation>देखना</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलना</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>मंज़ूर करना</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>अस्वीकार करना</translation>
        </message>
        <message>
            <source>Assign machines</source>
            <translation>मशीनें तय करना</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>उत्पादन शुरू करें</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Negotiate for the shop</source>
            <translation>कारख़ाने की ओर से बातचीत</translation>
        </message>
        <message>
            <source>Confirm payments</source>
            <translation>भुगतान की पुष्टि</translation>
        </message>
        <message>
            <source>See those of all clients</source>
            <translation>सभी ग्राहकों के देखना</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>प्रबंधन</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>हमेशा के लिए मिटाना</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProfilePatch</name>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>पहला नाम</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>उपनाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>This text cannot be a QR code: it is empty or too long.</source>
            <translation>यह पाठ QR कोड नहीं बन सकता: खाली है या बहुत लंबा।</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodes</name>
        <message>
            <source>Recovery codes</source>
            <translation>पुनर्प्राप्ति कोड</translation>
        </message>
    </context>
    <context>
        <name>RegisterInput</name>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Repeat password</source>
            <translation>पासवर्ड दोबारा</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>पहला नाम</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>उपनाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
    </context>
    <context>
        <name>RejectInput</name>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
    </context>
    <context>
        <name>ResumeInput</name>
        <message>
            <source>What was done</source>
            <translation>क्या किया गया</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Id</source>
            <translation>आईडी</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>अंतर्निहित</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>उपयोगकर्ता</translation>
        </message>
    </context>
    <context>
        <name>SavedView</name>
        <message>
            <source>Whose</source>
            <translation>किसका</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>For everybody</source>
            <translation>सबके लिए</translation>
        </message>
        <message>
            <source>Filters, columns and order</source>
            <translation>फ़िल्टर, स्तंभ और क्रम</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
    </context>
    <context>
        <name>SettingsStore</name>
        <message>
            <source>The settings could not be written and hold only until you close Emesa: %1</source>
            <translation>सेटिंग लिखी नहीं जा सकीं और Emesa बंद करने तक ही रहेंगी: %1</translation>
        </message>
    </context>
    <context>
        <name>SignInRecord</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>User no.</source>
            <translation>उपयोगकर्ता क्र.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>कब से</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>पिछला उपयोग</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>क्यों समाप्त हुआ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>ब्राउज़र</translation>
        </message>
        <message>
            <source>System</source>
            <translation>सिस्टम</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>यह वाला</translation>
        </message>
    </context>
    <context>
        <name>SignedIn</name>
        <message>
            <source>Seconds</source>
            <translation>सेकंड</translation>
        </message>
    </context>
    <context>
        <name>Supplier</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>क्षमताएँ</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 लिखा नहीं जा सकता: %2। दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>%1 could not be written to the end: %2. Make room or choose another folder.</source>
            <translation>%1 पूरा नहीं लिखा जा सका: %2। जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>More than %1 rows do not go over the clipboard. Export them as CSV.</source>
            <translation>%1 से अधिक पंक्तियाँ क्लिपबोर्ड में नहीं जातीं। उन्हें CSV में निर्यात करें।</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 लिखा नहीं जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>A sheet holds at most %1 rows. Filter the list, or export it as CSV.</source>
            <translation>एक शीट में अधिकतम %1 पंक्तियाँ आती हैं। सूची छानें या CSV में निर्यात करें।</translation>
        </message>
        <message>
            <source>A row could not be written to %1: %2.</source>
            <translation>एक पंक्ति %1 में नहीं लिखी जा सकी: %2।</translation>
        </message>
        <message>
            <source>%1 cannot be replaced. Close it where it is open, or choose another name.</source>
            <translation>%1 बदला नहीं जा सकता। जहाँ खुला है वहाँ बंद करें या दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>The printer does not take the pages. See whether it is on and has paper, then print again.</source>
            <translation>प्रिंटर पृष्ठ नहीं ले रहा। देखें कि वह चालू है और काग़ज़ है, फिर छापें।</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>पृष्ठ %1</translation>
        </message>
    </context>
    <context>
        <name>User</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>पहला नाम</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>उपनाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>अनुमतियाँ</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>शामिल हुए</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Under review</source>
            <translation>समीक्षा में</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>भुगतान की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>उत्पादन में</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>Approve order</source>
            <translation>ऑर्डर मंज़ूर करें</translation>
        </message>
        <message>
            <source>Reject order</source>
            <translation>ऑर्डर अस्वीकार करें</translation>
        </message>
        <message>
            <source>Send counter offer</source>
            <translation>प्रति-प्रस्ताव भेजें</translation>
        </message>
        <message>
            <source>Accept counter offer</source>
            <translation>प्रति-प्रस्ताव स्वीकारें</translation>
        </message>
        <message>
            <source>Decline counter offer</source>
            <translation>प्रति-प्रस्ताव ठुकराएँ</translation>
        </message>
        <message>
            <source>Confirm price</source>
            <translation>मूल्य की पुष्टि करें</translation>
        </message>
        <message>
            <source>Confirm payment</source>
            <translation>भुगतान की पुष्टि करें</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>मशीन तय करें</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>उत्पादन शुरू करें</translation>
        </message>
        <message>
            <source>Complete order</source>
            <translation>ऑर्डर पूरा करें</translation>
        </message>
        <message>
            <source>Cancel order</source>
            <translation>ऑर्डर रद्द करें</translation>
        </message>
        <message>
            <source>Laser</source>
            <translation>लेज़र</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>बेंडिंग</translation>
        </message>
        <message>
            <source>Punch</source>
            <translation>पंचिंग</translation>
        </message>
        <message>
            <source>Milling</source>
            <translation>मिलिंग</translation>
        </message>
        <message>
            <source>Turning</source>
            <translation>टर्निंग</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>ग्राहक</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>कर्मचारी</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>अभी-अभी</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n मिनट पहले</numerusform>
                <numerusform>%n मिनट पहले</numerusform>
            </translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>आज %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>कल %1</translation>
        </message>
        <message>
            <source>Pause production</source>
            <translation>उत्पादन रोकें</translation>
        </message>
        <message>
            <source>Resume production</source>
            <translation>उत्पादन फिर शुरू करें</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>कोई नहीं</translation>
        </message>
    </context>
    <context>
        <name>emesa::ConnectionViewModel</name>
        <message>
            <source>Online</source>
            <translation>ऑनलाइन</translation>
        </message>
        <message>
            <source>Online, not live</source>
            <translation>ऑनलाइन, लाइव नहीं</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>जुड़ रहा है…</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>ऑफ़लाइन</translation>
        </message>
        <message>
            <source>Changes of others appear by themselves.</source>
            <translation>दूसरों के बदलाव अपने-आप दिखते हैं।</translation>
        </message>
        <message>
            <source>The server answers, but changes of others appear only when you refresh (F5).</source>
            <translation>सर्वर उत्तर देता है, पर दूसरों के बदलाव ताज़ा करने (F5) पर ही दिखेंगे।</translation>
        </message>
        <message>
            <source>Emesa is connecting to the server.</source>
            <translation>Emesa सर्वर से जुड़ रहा है।</translation>
        </message>
        <message>
            <source>You can go on reading and working: what you do is kept here and sent when the server is back.</source>
            <translation>आप पढ़ना और काम जारी रख सकते हैं: जो करेंगे वह यहाँ रखा जाएगा और सर्वर लौटने पर भेजा जाएगा।</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n second(s). Click to try now.</source>
            <translation>
                <numerusform>अगली कोशिश %n सेकंड में। अभी कोशिश के लिए क्लिक करें।</numerusform>
                <numerusform>अगली कोशिश %n सेकंड में। अभी कोशिश के लिए क्लिक करें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last sync %n s ago</source>
            <translation>
                <numerusform>पिछला मिलान %n से पहले</numerusform>
                <numerusform>पिछला मिलान %n से पहले</numerusform>
            </translation>
        </message>
        <message>
            <source>Last sync: %1</source>
            <translation>पिछला मिलान: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) need you</source>
            <translation>
                <numerusform>%n क्रिया को आपकी ज़रूरत है</numerusform>
                <numerusform>%n क्रियाओं को आपकी ज़रूरत है</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) waiting to be sent</source>
            <translation>
                <numerusform>%n क्रिया भेजे जाने की प्रतीक्षा में</numerusform>
                <numerusform>%n क्रियाएँ भेजे जाने की प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message>
            <source>The server cannot be reached. What you see was read %1 and may have changed since.</source>
            <translation>सर्वर तक पहुँचा नहीं जा सका। जो दिख रहा है वह %1 पढ़ा गया था और बदल चुका हो सकता है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::DashboardViewModel</name>
        <message>
            <source>No data</source>
            <translation>कोई डेटा नहीं</translation>
        </message>
        <message>
            <source>%1 a month before</source>
            <translation>पिछले महीने %1</translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n ऑर्डर</numerusform>
                <numerusform>n = %n ऑर्डर</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <comment>formula, number of orders, period</comment>
            <translation>%1
%2, %3</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>%1 की स्थिति</translation>
        </message>
        <message>
            <source>The shop is at work on it</source>
            <translation>कारख़ाना इस पर काम कर रहा है</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>आपकी बारी</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 मि</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 घं</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 घं %2 मि</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 दिन</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days, hours</comment>
            <translation>%1 दिन %2 घं</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>days</comment>
            <translation>%1 से %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::DocumentViewModel</name>
        <message>
            <source>Quote</source>
            <translation>कोटेशन</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>ऑर्डर पुष्टि</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>ट्रैवलर</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>पैकिंग सूची</translation>
        </message>
    </context>
    <context>
        <name>emesa::FloorLock</name>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>PIN में 4 से 12 अंक होते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %n second(s).</source>
            <translation>
                <numerusform>बहुत बार ग़लत PIN। %n सेकंड में फिर कोशिश करें।</numerusform>
                <numerusform>बहुत बार ग़लत PIN। %n सेकंड में फिर कोशिश करें।</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>यह PIN नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ListViewModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: today</source>
            <translation>%1: आज</translation>
        </message>
        <message>
            <source>%1: last 7 days</source>
            <translation>%1: पिछले 7 दिन</translation>
        </message>
        <message>
            <source>%1: last 30 days</source>
            <translation>%1: पिछले 30 दिन</translation>
        </message>
        <message>
            <source>%1: this month</source>
            <translation>%1: इस महीने</translation>
        </message>
        <message>
            <source>%1: before today</source>
            <translation>%1: आज से पहले</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <translation>%1: %2 से</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <translation>%1: %2 तक</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
    </context>
    <context>
        <name>emesa::NewOrderViewModel</name>
        <message>
            <source>Unusual on this material: we will come back to you about it.</source>
            <translation>इस सामग्री पर असामान्य: हम इस बारे में आपसे संपर्क करेंगे।</translation>
        </message>
        <message>
            <source>This is not read as a thickness. Write it like 2 mm or 0.08 in, or explain it below.</source>
            <translation>यह मोटाई के रूप में नहीं पढ़ा गया। 2 mm या 0.08 in जैसा लिखें, या नीचे समझाएँ।</translation>
        </message>
        <message>
            <source>Goes out as %1.</source>
            <translation>%1 के रूप में जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>emesa::NotificationsViewModel</name>
        <message>
            <source>Mark messages as read or unread</source>
            <translation>संदेश पढ़े या अपठित चिह्नित करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::OrderListViewModel</name>
        <message>
            <source>Whose turn</source>
            <translation>किसकी बारी</translation>
        </message>
        <message>
            <source>Mine to act on</source>
            <translation>मेरी बारी के</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>समीक्षा के लिए</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>बातचीत में</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>उत्पादन में</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>आपकी बारी</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>ग्राहक</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>कारख़ाना</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::OrderViewModel</name>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>आपकी बारी</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>%1 की प्रतीक्षा</translation>
        </message>
        <message>
            <source>The shop is making it</source>
            <translation>कारख़ाना बना रहा है</translation>
        </message>
        <message>
            <source>Waiting for the shop</source>
            <translation>कारख़ाने की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Offer of %1</source>
            <translation>%1 का प्रस्ताव</translation>
        </message>
        <message>
            <source>Change order</source>
            <translation>ऑर्डर बदलें</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>part, what is done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, before, now</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>A message, a file or an offer came in.</source>
            <translation>एक संदेश, फ़ाइल या प्रस्ताव आया।</translation>
        </message>
        <message>
            <source>“%1” is neither a STEP file (.step, .stp, .p21) nor a drawing (.pdf). Choose another file.</source>
            <translation>“%1” न STEP फ़ाइल (.step, .stp, .p21) है न ड्रॉइंग (.pdf)। दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that it is still there.</source>
            <translation>“%1” पढ़ी नहीं जा सकती। देखें कि वह अब भी वहाँ है।</translation>
        </message>
        <message>
            <source>“%1” has the name of one, but is no %2 file inside. Export it again.</source>
            <translation>“%1” का नाम तो वैसा है, पर अंदर %2 फ़ाइल नहीं। फिर से निर्यात करें।</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>emesa::PeopleViewModel</name>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>यह वाला</translation>
        </message>
        <message>
            <source>You need the permission “%1” for this. Ask an administrator.</source>
            <translation>इसके लिए अनुमति “%1” चाहिए। प्रशासक से पूछें।</translation>
        </message>
        <message>
            <source>You cannot deactivate yourself. Ask another administrator.</source>
            <translation>आप स्वयं को बंद नहीं कर सकते। दूसरे प्रशासक से पूछें।</translation>
        </message>
        <message>
            <source>You cannot take the administrator role from yourself. Ask another administrator.</source>
            <translation>आप अपनी प्रशासक भूमिका नहीं हटा सकते। दूसरे प्रशासक से पूछें।</translation>
        </message>
        <message>
            <source>This sign-in has ended already.</source>
            <translation>यह साइन-इन पहले ही समाप्त है।</translation>
        </message>
        <message>
            <source>This is the sign-in you use now. Sign out instead.</source>
            <translation>यह वही साइन-इन है जो आप अभी उपयोग कर रहे हैं। इसके बजाय साइन आउट करें।</translation>
        </message>
        <message>
            <source>The administrator role cannot be switched off, so that somebody can always run the shop.</source>
            <translation>प्रशासक भूमिका बंद नहीं की जा सकती, ताकि कारख़ाना चलाने वाला हमेशा कोई रहे।</translation>
        </message>
        <message>
            <source>“%1” is built in and stays.</source>
            <translation>“%1” अंतर्निहित है और रहेगी।</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) have this role. Take it from them first, or switch the role off.</source>
            <translation>
                <numerusform>%n उपयोगकर्ता के पास यह भूमिका है। पहले उससे लें, या भूमिका बंद करें।</numerusform>
                <numerusform>%n उपयोगकर्ताओं के पास यह भूमिका है। पहले उनसे लें, या भूमिका बंद करें।</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked already.</source>
            <translation>यह कुंजी पहले ही रद्द हो चुकी है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::PermissionMatrix</name>
        <message>
            <source>%1, everything</source>
            <translation>%1, सब कुछ</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>अनुमत</translation>
        </message>
        <message>
            <source>partly allowed</source>
            <translation>आंशिक रूप से अनुमत</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>अनुमत नहीं</translation>
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <translation>%1 – %2: %3</translation>
        </message>
        <message>
            <source>%1, not saved yet</source>
            <translation>%1, अभी सहेजा नहीं</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1 (switched off: allows nothing now)</source>
            <translation>%1 (बंद: अभी कुछ अनुमति नहीं देती)</translation>
        </message>
        <message>
            <source>You may look at roles, but not change them. For that you need the permission “%1”.</source>
            <translation>आप भूमिकाएँ देख सकते हैं, बदल नहीं सकते। उसके लिए अनुमति “%1” चाहिए।</translation>
        </message>
        <message>
            <source>The administrator role keeps every permission, so that somebody can always run the shop.</source>
            <translation>प्रशासक भूमिका के पास हर अनुमति रहती है, ताकि कारख़ाना चलाने वाला हमेशा कोई रहे।</translation>
        </message>
        <message>
            <source>You cannot give or take “%1”, because you do not have it yourself. Ask somebody who has it.</source>
            <translation>आप “%1” न दे सकते हैं न ले सकते हैं, क्योंकि वह आपके पास नहीं। जिसके पास हो उससे पूछें।</translation>
        </message>
        <message>
            <source>%1 ●</source>
            <comment>a role with changes that are not saved</comment>
            <translation>%1 ●</translation>
        </message>
    </context>
    <context>
        <name>emesa::ShopFloorViewModel</name>
        <message>
            <source>No machine yet</source>
            <translation>अभी मशीन नहीं</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>%1 शुरू करें</translation>
        </message>
        <message>
            <source>%1 has started.</source>
            <translation>%1 शुरू हुआ।</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 रोकें</translation>
        </message>
        <message>
            <source>%1 is paused: %2</source>
            <translation>%1 रुका है: %2</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>%1 जारी रखें</translation>
        </message>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 जारी है।</translation>
        </message>
        <message>
            <source>Finish %1: %2 good, %3 scrap</source>
            <translation>%1 पूरा करें: %2 सही, %3 रद्दी</translation>
        </message>
        <message>
            <source>%1 is finished: %2 good, %3 scrap.</source>
            <translation>%1 पूरा हुआ: %2 सही, %3 रद्दी।</translation>
        </message>
        <message>
            <source>Enter how many parts came out good.</source>
            <translation>कितने पुर्ज़े सही बने, लिखें।</translation>
        </message>
        <message>
            <source>%1 is not on the shop floor: %2.</source>
            <translation>%1 शॉप फ़्लोर पर नहीं है: %2।</translation>
        </message>
        <message>
            <source>This code was not read whole. Scan it again, or type the part's number.</source>
            <translation>यह कोड पूरा नहीं पढ़ा गया। फिर स्कैन करें या पुर्ज़े की संख्या लिखें।</translation>
        </message>
        <message>
            <source>Nothing here is called “%1”. Scan the code on the traveler, or type the part's number as its card shows it.</source>
            <translation>यहाँ “%1” नाम का कुछ नहीं। ट्रैवलर का कोड स्कैन करें, या कार्ड पर लिखी पुर्ज़ा संख्या लिखें।</translation>
        </message>
        <message>
            <source>There is no room for the file. Free some space on the disk and try again.</source>
            <translation>फ़ाइल के लिए जगह नहीं। डिस्क पर जगह बनाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>No date promised</source>
            <translation>कोई तिथि वादा नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n दिन देर</numerusform>
                <numerusform>%n दिन देर</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>आज देय</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>%n दिन में देय</numerusform>
                <numerusform>%n दिन में देय</numerusform>
            </translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>%1 देय</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>चल रहा है</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>Paused: %1</source>
            <translation>रुका हुआ: %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Material missing</source>
            <translation>सामग्री नहीं</translation>
        </message>
        <message>
            <source>Tool worn or broken</source>
            <translation>औज़ार घिसा या टूटा</translation>
        </message>
        <message>
            <source>Machine trouble</source>
            <translation>मशीन की गड़बड़ी</translation>
        </message>
        <message>
            <source>Drawing unclear</source>
            <translation>ड्रॉइंग अस्पष्ट</translation>
        </message>
        <message>
            <source>Another job first</source>
            <translation>पहले दूसरा काम</translation>
        </message>
        <message>
            <source>End of shift</source>
            <translation>पाली समाप्त</translation>
        </message>
        <message>
            <source>%1 It will be sent when the server is back.</source>
            <translation>%1 सर्वर लौटने पर भेजा जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>emesa::SignInViewModel</name>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>सर्वर ने समय पर उत्तर नहीं दिया। फिर कोशिश करें।</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>बहुत बार कोशिश हुई। %n सेकंड रुकें, फिर कोशिश करें।</numerusform>
                <numerusform>बहुत बार कोशिश हुई। %n सेकंड रुकें, फिर कोशिश करें।</numerusform>
            </translation>
        </message>
        <message>
            <source>What answers at this address is no Emesa server. Check the address under “Server”.</source>
            <translation>इस पते पर Emesa सर्वर उत्तर नहीं दे रहा। “सर्वर” में पता जाँचें।</translation>
        </message>
        <message>
            <source>The certificate of this server has ended, so nothing was sent. Check this computer's clock; if that is right, whoever runs the server has to renew the certificate.</source>
            <translation>इस सर्वर का प्रमाणपत्र समाप्त हो गया है, इसलिए कुछ नहीं भेजा गया। इस कंप्यूटर की घड़ी जाँचें; वह सही हो तो सर्वर चलाने वाले को प्रमाणपत्र नया करना होगा।</translation>
        </message>
        <message>
            <source>The certificate here belongs to another server, not to %1, so nothing was sent. Check the address, and that no hotspot stands in between.</source>
            <translation>यहाँ का प्रमाणपत्र %1 का नहीं, किसी और सर्वर का है, इसलिए कुछ नहीं भेजा गया। पता जाँचें, और यह कि बीच में कोई हॉटस्पॉट न हो।</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for this server, so nothing was sent. If your company has an authority of its own, choose its certificate under “Connection”.</source>
            <translation>यह कंप्यूटर जिन पर भरोसा करता है, उनमें से कोई इस सर्वर की पुष्टि नहीं करता, इसलिए कुछ नहीं भेजा गया। आपकी कंपनी का अपना प्राधिकरण हो तो “कनेक्शन” में उसका प्रमाणपत्र चुनें।</translation>
        </message>
        <message>
            <source>No secure connection to this server could be made, so nothing was sent. Whoever runs it has to look at its certificate.</source>
            <translation>इस सर्वर से सुरक्षित कनेक्शन नहीं बन सका, इसलिए कुछ नहीं भेजा गया। सर्वर चलाने वाले को उसका प्रमाणपत्र देखना होगा।</translation>
        </message>
        <message>
            <source>This address leads to another one. Ask for the address of the Emesa server itself and type it under “Server”.</source>
            <translation>यह पता किसी दूसरे पर ले जाता है। Emesa सर्वर का अपना पता पूछें और “सर्वर” में लिखें।</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address under “Server”, and that you are online.</source>
            <translation>सर्वर तक पहुँचा नहीं जा सका। “सर्वर” में पता जाँचें, और यह कि आप ऑनलाइन हैं।</translation>
        </message>
        <message>
            <source>This code is wrong, too old or was used before. Wait for the next one and type that.</source>
            <translation>यह कोड ग़लत है, पुराना है या पहले इस्तेमाल हो चुका है। अगले की प्रतीक्षा करें और उसे लिखें।</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>किसका प्रमाणपत्र</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>जारीकर्ता</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>इस तिथि से मान्य</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>इस तिथि तक मान्य</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>फ़िंगरप्रिंट (SHA-256)</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>समस्या</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>अनुरोध संख्या</translation>
        </message>
        <message>
            <source>This program is too old for the server: it is version %1, the server wants %2 or newer. Install the update, or ask whoever looks after this computer.</source>
            <translation>यह प्रोग्राम सर्वर के लिए बहुत पुराना है: यह संस्करण %1 है, सर्वर को %2 या नया चाहिए। अपडेट स्थापित करें, या कंप्यूटर संभालने वाले से पूछें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::WaitingActionsViewModel</name>
        <message>
            <source>Waits for your decision on an earlier one</source>
            <translation>पहले वाली पर आपके निर्णय की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>भेजे जाने की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>भेजा जा रहा है…</translation>
        </message>
        <message>
            <source>Nobody knows whether this arrived</source>
            <translation>कोई नहीं जानता कि यह पहुँचा या नहीं</translation>
        </message>
        <message>
            <source>Not done: it has changed since you saw it</source>
            <translation>नहीं हुआ: आपके देखने के बाद यह बदल गया</translation>
        </message>
        <message>
            <source>Not done: the server refused it</source>
            <translation>नहीं हुआ: सर्वर ने मना किया</translation>
        </message>
    </context>
    <context>
        <name>emesa::app::DesktopApp</name>
        <message>
            <source>There is no keychain here: you stay signed in until you close Emesa.</source>
            <translation>यहाँ कीचेन नहीं है: Emesa बंद करने तक आप साइन-इन रहेंगे।</translation>
        </message>
        <message>
            <source>“%1” is no server address. Write it like https://orders.example.com</source>
            <translation>“%1” सर्वर का पता नहीं है। इसे https://orders.example.com जैसा लिखें।</translation>
        </message>
        <message>
            <source>Sign in again in the first window to go on here.</source>
            <translation>यहाँ जारी रखने को पहली विंडो में फिर साइन इन करें।</translation>
        </message>
        <message>
            <source>Your sign-in has ended. Sign in again to go on where you were: what you typed is still there.</source>
            <translation>आपका साइन-इन समाप्त हो गया। जहाँ थे वहीं से जारी रखने के लिए फिर साइन इन करें: आपका लिखा अब भी यहीं है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>ध्यान चाहिए</translation>
        </message>
        <message>
            <source>Nothing waits. Well done.</source>
            <translation>कुछ बाकी नहीं। शाबाश।</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>ऑर्डर खोलें</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>step, part</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>part, client</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>reason, since when</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditDetail</name>
        <message>
            <source>Details of the row</source>
            <translation>पंक्ति का विवरण</translation>
        </message>
        <message>
            <source>Choose a row to see what it tells.</source>
            <translation>क्या कहती है, देखने को पंक्ति चुनें।</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>अस्वीकृत: %1</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>क्या बदला</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>फ़ील्ड</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>After</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>जोड़ा गया</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>हटाया गया</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>कौन और कैसे</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>सर्वर स्वयं</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>With</source>
            <translation>किससे</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>अनुरोध संख्या</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>पंक्ति</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>मुहर</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditLineDelegate</name>
        <message>
            <source>Today, %1</source>
            <translation>आज, %1</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>कल, %1</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>सर्वर स्वयं</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n बदलाव</numerusform>
                <numerusform>%n बदलाव</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditPage</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>सब कुछ दिखाएँ</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>समयरेखा</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
                <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Search name, address, request id, thing…</source>
            <translation>नाम, पता, अनुरोध संख्या, वस्तु खोजें…</translation>
        </message>
        <message>
            <source>Search the audit log</source>
            <translation>ऑडिट लॉग में खोजें</translation>
        </message>
        <message>
            <source>Kind of thing</source>
            <translation>वस्तु का प्रकार</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>सब कुछ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>क्रिया</translation>
        </message>
        <message>
            <source>Every action</source>
            <translation>हर क्रिया</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>By or about anybody</source>
            <translation>किसी का भी या किसी के बारे में</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>कभी भी</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>… से … तक</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV में निर्यात…</translation>
        </message>
        <message>
            <source>Check the seals of the audit log</source>
            <translation>ऑडिट लॉग की मुहरें जाँचें</translation>
        </message>
        <message>
            <source>verify chain tampered</source>
            <translation>शृंखला जाँच छेड़छाड़</translation>
        </message>
        <message>
            <source>Show every row of the audit log</source>
            <translation>ऑडिट लॉग की हर पंक्ति दिखाएँ</translation>
        </message>
        <message>
            <source>Open what this is about</source>
            <translation>जिसके बारे में है उसे खोलें</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>उपयोगकर्ता %1</translation>
        </message>
        <message>
            <source>Only %1 %2</source>
            <translation>केवल %1 %2</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 पंक्तियाँ</translation>
        </message>
        <message>
            <source>The newest %1 rows are shown. Choose a period to look further back, or export them all.</source>
            <translation>सबसे नई %1 पंक्तियाँ दिख रही हैं। और पीछे देखने को अवधि चुनें, या सब निर्यात करें।</translation>
        </message>
        <message>
            <source>No row fits</source>
            <translation>कोई पंक्ति मेल नहीं खाती</translation>
        </message>
        <message>
            <source>Nothing in the audit log fits what you chose above.</source>
            <translation>ऊपर चुने से ऑडिट लॉग में कुछ मेल नहीं खाता।</translation>
        </message>
        <message>
            <source>The audit log is empty</source>
            <translation>ऑडिट लॉग खाली है</translation>
        </message>
        <message>
            <source>Every sign-in, every change and every refusal appears here.</source>
            <translation>हर साइन-इन, हर बदलाव और हर अस्वीकृति यहाँ दिखती है।</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 खोलें</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>ऑडिट लॉग निर्यात करें</translation>
        </message>
        <message>
            <source>audit-%1.csv</source>
            <translation>audit-%1.csv</translation>
        </message>
        <message>
            <source>%1 rows written…</source>
            <translation>%1 पंक्तियाँ लिखी गईं…</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>निर्यात रोकें</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>ऑडिट लॉग</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AvailabilityPanel</name>
        <message>
            <source>Machines that are set up for its material come first.</source>
            <translation>जो मशीनें इस सामग्री के लिए तैयार हैं वे पहले।</translation>
        </message>
        <message>
            <source>Find machines</source>
            <translation>मशीनें खोजें</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>खाली मशीन खोजें</translation>
        </message>
        <message>
            <source>Back to the machines</source>
            <translation>मशीनों पर वापस</translation>
        </message>
        <message>
            <source>%1 is booked for %2.</source>
            <translation>%1, %2 के लिए बुक हुई।</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>ऑर्डर खोलें</translation>
        </message>
        <message>
            <source>The end must be after the start.</source>
            <translation>अंत, आरंभ के बाद होना चाहिए।</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>कुछ नहीं खोजा गया</translation>
        </message>
        <message>
            <source>Correct what is marked and try again.</source>
            <translation>चिह्नित को ठीक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Every machine is busy</source>
            <translation>हर मशीन व्यस्त है</translation>
        </message>
        <message>
            <source>No machine is free in the whole of this time. Choose a later start or a shorter time.</source>
            <translation>इस पूरे समय में कोई मशीन खाली नहीं। बाद का आरंभ या कम समय चुनें।</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>बुक करें</translation>
        </message>
        <message>
            <source>Book %1</source>
            <translation>%1 बुक करें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 खोलें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CalendarStrip</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 से %2</translation>
        </message>
        <message>
            <source>Booked, %1</source>
            <translation>बुक, %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 for %2, %n piece(s), %3</source>
            <translation>
                <numerusform>%2 के लिए %1, %n नग, %3</numerusform>
                <numerusform>%2 के लिए %1, %n नग, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is booked.</source>
            <translation>कुछ बुक नहीं।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ChartCard</name>
        <message>
            <source>%1 could not be written: %2. Make room or choose another folder.</source>
            <translation>%1 लिखा नहीं जा सका: %2। जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>No data in this period</source>
            <translation>इस अवधि में कोई डेटा नहीं</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>तालिका के रूप में दिखाएँ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>PNG में निर्यात…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>SVG में निर्यात…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV में निर्यात…</translation>
        </message>
        <message>
            <source>Options for %1</source>
            <translation>%1 के विकल्प</translation>
        </message>
        <message>
            <source>Table, copy, export</source>
            <translation>तालिका, कॉपी, निर्यात</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what a chart means, what it shows</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>कोई डेटा नहीं</translation>
        </message>
        <message>
            <source>Copied: paste it as a picture or as a table.</source>
            <translation>कॉपी हुआ: चित्र या तालिका के रूप में चिपकाएँ।</translation>
        </message>
        <message>
            <source>Export as PNG</source>
            <translation>PNG में निर्यात</translation>
        </message>
        <message>
            <source>Export as SVG</source>
            <translation>SVG में निर्यात</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>CSV में निर्यात</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 में सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>कमांड पैलेट</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>कुछ भी खोजें या करें</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Search orders for “%1”</source>
            <translation>ऑर्डर में “%1” खोजें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Composer</name>
        <message>
            <source>Valid for</source>
            <translation>कितने दिन मान्य</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>कोई सीमा नहीं</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>No offer</source>
            <translation>कोई प्रस्ताव नहीं</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>प्रस्ताव भेजें</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Say something to your offer (may stay empty)</source>
            <translation>अपने प्रस्ताव पर कुछ कहें (खाली छोड़ सकते हैं)</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>संदेश लिखें…</translation>
        </message>
        <message>
            <source>%1 to offer %2</source>
            <comment>difference, number</comment>
            <translation>प्रस्ताव %2 से %1</translation>
        </message>
        <message>
            <source>%1 to the target</source>
            <comment>difference</comment>
            <translation>लक्ष्य से %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPanel</name>
        <message>
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>Choose the file of the authority</source>
            <translation>प्राधिकरण की फ़ाइल चुनें</translation>
        </message>
        <message>
            <source>None: those this computer trusts</source>
            <translation>कोई नहीं: इस कंप्यूटर के विश्वसनीय</translation>
        </message>
        <message>
            <source>Certificate of your own authority (PEM)</source>
            <translation>आपके प्राधिकरण का प्रमाणपत्र (PEM)</translation>
        </message>
        <message>
            <source>As the system does it</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>यह वाला</translation>
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation>proxy.example.com</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>प्रॉक्सी का होस्ट</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>प्रॉक्सी का पोर्ट</translation>
        </message>
        <message>
            <source>In this computer's keychain</source>
            <translation>इस कंप्यूटर की कीचेन में</translation>
        </message>
        <message>
            <source>Nowhere: until Emesa is closed</source>
            <translation>कहीं नहीं: Emesa बंद होने तक</translation>
        </message>
        <message>
            <source>In a file of yours</source>
            <translation>आपकी एक फ़ाइल में</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <source>Keep the sign-in</source>
            <translation>साइन-इन रखें</translation>
        </message>
        <message>
            <source>Certificate of your authority</source>
            <translation>आपके प्राधिकरण का प्रमाणपत्र</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>प्रमाणपत्र (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Keep the sign-in in a file?</source>
            <translation>साइन-इन फ़ाइल में रखें?</translation>
        </message>
        <message>
            <source>Whoever can read your files on this computer, a backup included, can then use Emesa as you. With a keychain nobody can.</source>
            <translation>जो इस कंप्यूटर पर आपकी फ़ाइलें, बैकअप सहित, पढ़ सकता है वह Emesa को आपके रूप में चला सकेगा। कीचेन के साथ कोई नहीं।</translation>
        </message>
        <message>
            <source>Keep it in a file</source>
            <translation>फ़ाइल में रखें</translation>
        </message>
        <message>
            <source>Only for servers with a certificate your company made itself. Whoever runs the server has the file.</source>
            <translation>केवल उन सर्वरों के लिए जिनका प्रमाणपत्र आपकी कंपनी ने बनाया। फ़ाइल सर्वर चलाने वाले के पास है।</translation>
        </message>
        <message>
            <source>Trusted beside those of this computer. Counts from the next sign-in on.</source>
            <translation>इस कंप्यूटर के साथ-साथ विश्वसनीय। अगले साइन-इन से मान्य।</translation>
        </message>
        <message>
            <source>Safe, and you stay signed in. Where there is no keychain you sign in each time.</source>
            <translation>सुरक्षित, और आप साइन-इन रहते हैं। जहाँ कीचेन नहीं, वहाँ हर बार साइन इन करते हैं।</translation>
        </message>
        <message>
            <source>You sign in each time you start Emesa.</source>
            <translation>आप हर बार Emesa खोलने पर साइन इन करते हैं।</translation>
        </message>
        <message>
            <source>You stay signed in. Whoever can read your files can use Emesa as you.</source>
            <translation>आप साइन-इन रहते हैं। जो आपकी फ़ाइलें पढ़ सकता है वह Emesa को आपके रूप में चला सकता है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPill</name>
        <message>
            <source>Connection: %1</source>
            <translation>कनेक्शन: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CountPad</name>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>साफ़ करें</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>अंतिम अंक मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DashboardPage</name>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>इस महीने</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 दिन</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 महीने</translation>
        </message>
        <message>
            <source>My open orders</source>
            <translation>मेरे खुले ऑर्डर</translation>
        </message>
        <message>
            <source>Show the dashboard for: %1</source>
            <translation>डैशबोर्ड दिखाएँ: %1</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>अभी दिखाने को कुछ नहीं</translation>
        </message>
        <message>
            <source>Figures and charts appear here with the first order.</source>
            <translation>आँकड़े और चार्ट पहले ऑर्डर के साथ यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Send a part as a STEP file and follow here what becomes of it.</source>
            <translation>STEP फ़ाइल के रूप में पुर्ज़ा भेजें और यहाँ देखते रहें।</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>नया ऑर्डर</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>डैशबोर्ड</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DealBox</name>
        <message>
            <source>Deal</source>
            <translation>सौदा</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>तय</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>not paid yet</source>
            <translation>अभी भुगतान नहीं</translation>
        </message>
        <message>
            <source>the shop</source>
            <translation>कारख़ाना</translation>
        </message>
        <message>
            <source>Last offer</source>
            <translation>पिछला प्रस्ताव</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <comment>side, when</comment>
            <translation>%1 का, %2</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>डिलीवरी समय</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>अनुमान</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>waiting for whom, when</comment>
            <translation>%1, %2 से</translation>
        </message>
        <message>
            <source>Production can start once the order has a machine.</source>
            <translation>ऑर्डर को मशीन मिलते ही उत्पादन शुरू हो सकता है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentCommands</name>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>PDF print paper</source>
            <translation>PDF छापें काग़ज़</translation>
        </message>
        <message>
            <source>Look at it, save it as PDF or print it</source>
            <translation>देखें, PDF में सहेजें या छापें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentPreview</name>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>&amp;PDF में सहेजें…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>छा&amp;पें…</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;भाषा:</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>दस्तावेज़ की भाषा</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>छोटा</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>बड़ा</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>This computer has no font for these characters: %1. Install one, for example Noto Sans, and open the document again.</source>
            <translation>इस कंप्यूटर में इन अक्षरों का फ़ॉन्ट नहीं: %1। एक स्थापित करें, जैसे Noto Sans, और दस्तावेज़ फिर खोलें।</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF में सहेजें</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 में सहेजा गया</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DraftSummary</name>
        <message>
            <source>Still needed</source>
            <translation>अभी बाकी</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>ऑर्डर भेजें</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>प्रतीक्षा रोकें</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>अपलोड</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>आपका पुर्ज़ा</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>ड्रॉइंग</translation>
        </message>
        <message>
            <source>Each</source>
            <translation>प्रति नग</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>यहाँ जाएँ: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The order goes out as soon as its files are there.
%1</source>
            <translation>फ़ाइलें पहुँचते ही ऑर्डर भेज दिया जाएगा।
%1</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your order is kept and goes out as soon as the server is there.</source>
            <translation>सर्वर तक पहुँचा नहीं जा सका। आपका ऑर्डर सुरक्षित है और सर्वर आते ही भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Sending the order…</source>
            <translation>ऑर्डर भेजा जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ExportBar</name>
        <message>
            <source>Progress of the export</source>
            <translation>निर्यात की प्रगति</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>निर्यात रद्द करें</translation>
        </message>
        <message>
            <source>One export is still on its way. Wait for it or cancel it first.</source>
            <translation>एक निर्यात अभी चल रहा है। उसकी प्रतीक्षा करें या पहले उसे रद्द करें।</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>फ़ाइल में निर्यात</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>फ़ाइल लिखी जा रही है…</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%2 में से %1 पंक्तियाँ</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 पंक्तियाँ</translation>
        </message>
        <message>
            <source>The export was cancelled. No file was left behind.</source>
            <translation>निर्यात रद्द हुआ। कोई फ़ाइल नहीं छूटी।</translation>
        </message>
        <message>
            <source>%1 rows copied.</source>
            <translation>%1 पंक्तियाँ कॉपी हुईं।</translation>
        </message>
        <message>
            <source>%1 rows sent to the printer.</source>
            <translation>%1 पंक्तियाँ प्रिंटर को भेजी गईं।</translation>
        </message>
        <message>
            <source>%1 rows saved in %2.</source>
            <translation>%1 पंक्तियाँ %2 में सहेजी गईं।</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>खोज: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FactTable</name>
        <message>
            <source>%1: %2</source>
            <comment>name, value</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldForm</name>
        <message>
            <source>Somebody else changed this meanwhile. What you typed is still here: compare and save again.</source>
            <translation>इस बीच किसी और ने इसे बदल दिया। आपका लिखा यहीं है: मिलाकर देखें और फिर सहेजें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldRow</name>
        <message>
            <source>Required. %1</source>
            <translation>आवश्यक। %1</translation>
        </message>
        <message>
            <source>%1 *</source>
            <comment>a field that must be filled in</comment>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>Emptied meanwhile by somebody else.</source>
            <translation>इस बीच किसी और ने इसे खाली कर दिया।</translation>
        </message>
        <message>
            <source>Changed meanwhile to “%1”.</source>
            <translation>इस बीच “%1” में बदला गया।</translation>
        </message>
        <message>
            <source>Take that</source>
            <translation>उसे अपनाएँ</translation>
        </message>
        <message>
            <source>Take what “%1” was changed to</source>
            <translation>“%1” का नया मान अपनाएँ</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FigureTile</name>
        <message>
            <source>%1: %2</source>
            <comment>figure, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>comparison, explanation</comment>
            <translation>%1। %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FileRow</name>
        <message>
            <source>Upload of %1</source>
            <translation>%1 का अपलोड</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Go on with the upload</source>
            <translation>अपलोड जारी रखें</translation>
        </message>
        <message>
            <source>Pause the upload</source>
            <translation>अपलोड रोकें</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 हटाएँ</translation>
        </message>
        <message>
            <source>%1 · uploaded</source>
            <translation>%1 · अपलोड हुआ</translation>
        </message>
        <message>
            <source>%1 of %2 · paused</source>
            <translation>%2 में से %1 · रुका हुआ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>%1 · waiting</source>
            <translation>%1 · प्रतीक्षा में</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/से</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%2 में से %1 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>%n से शेष</numerusform>
                <numerusform>%n से शेष</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>%n मि शेष</numerusform>
                <numerusform>%n मि शेष</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 · %3 · %4</source>
            <translation>%2 में से %1 · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FilterBar</name>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>इस महीने</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>आज से पहले</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>छानें</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>फ़िल्टर जोड़ें</translation>
        </message>
        <message>
            <source>Remove the filter “%1”</source>
            <translation>फ़िल्टर “%1” हटाएँ</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>… से … तक</translation>
        </message>
        <message>
            <source>Is exactly …</source>
            <translation>ठीक यही …</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>Write an amount like %1.</source>
            <translation>%1 जैसी राशि लिखें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FormSheet</name>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::HistoryView</name>
        <message>
            <source>History (%1)  ▾</source>
            <translation>इतिहास (%1)  ▾</translation>
        </message>
        <message>
            <source>History (%1)  ▸</source>
            <translation>इतिहास (%1)  ▸</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>who, when</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ImportPanel</name>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>अपरिवर्तित</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field: value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 is emptied</source>
            <comment>field: value before</comment>
            <translation>%1: %2 खाली होगा</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field: before, after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Rows to show</source>
            <translation>दिखाने की पंक्तियाँ</translation>
        </message>
        <message>
            <source>Rows that change something</source>
            <translation>जो पंक्तियाँ कुछ बदलती हैं</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>अस्वीकृत पंक्तियाँ</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>सभी पंक्तियाँ</translation>
        </message>
        <message>
            <source>What the import does</source>
            <translation>आयात क्या करेगा</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>पंक्ति</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>दूसरी फ़ाइल चुनें…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 आयात करें</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n पंक्ति आयात करें</numerusform>
                <numerusform>%n पंक्तियाँ आयात करें</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>आयात</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>यह फ़ाइल आयात नहीं हो सकती</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
            <translation>%1 नए, %2 बदले, %3 अपरिवर्तित, %4 अस्वीकृत।</translation>
        </message>
        <message>
            <source>%1 Nothing is imported while a row is refused: correct the file and choose it again.</source>
            <translation>%1 जब तक कोई पंक्ति अस्वीकृत है, कुछ आयात नहीं होगा: फ़ाइल ठीक करें और फिर चुनें।</translation>
        </message>
        <message>
            <source>%1 Everything is there already.</source>
            <translation>%1 सब कुछ पहले से है।</translation>
        </message>
        <message>
            <source>%1 Nothing has happened yet.</source>
            <translation>%1 अभी कुछ नहीं हुआ है।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobCard</name>
        <message>
            <source>%1 pieces</source>
            <translation>%1 नग</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · अभी भेजा नहीं</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobView</name>
        <message>
            <source>All jobs</source>
            <translation>सभी काम</translation>
        </message>
        <message>
            <source>There is no picture of this part. Open its drawing.</source>
            <translation>इस पुर्ज़े का चित्र नहीं। इसकी ड्रॉइंग खोलें।</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>अपेक्षाएँ</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>रोकें…</translation>
        </message>
        <message>
            <source>Finish…</source>
            <translation>पूरा करें…</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>सही</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>रद्दी</translation>
        </message>
        <message>
            <source>Why does it stop?</source>
            <translation>यह क्यों रुक रहा है?</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · अभी भेजा नहीं</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>No machine yet</source>
            <translation>अभी मशीन नहीं</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>सामग्री</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>मोटाई</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>टॉलरेंस</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>सेटअप टिप्पणियाँ</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>अन्य आवश्यकताएँ</translation>
        </message>
        <message>
            <source>Open %1, revision %2</source>
            <translation>%1 खोलें, संशोधन %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>ऑर्डर किए: %1</translation>
        </message>
        <message>
            <source>Finish: %1 good, %2 scrap</source>
            <translation>पूरा: %1 सही, %2 रद्दी</translation>
        </message>
        <message>
            <source>%1 fewer than ordered..</source>
            <translation>ऑर्डर से %1 कम।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::KeySection</name>
        <message>
            <source>API keys</source>
            <translation>API कुंजियाँ</translation>
        </message>
        <message>
            <source>Search name, beginning or e-mail</source>
            <translation>नाम, आरंभ या ई-मेल खोजें</translation>
        </message>
        <message>
            <source>No API keys yet</source>
            <translation>अभी कोई API कुंजी नहीं</translation>
        </message>
        <message>
            <source>A key lets another program act in your name, within the permissions you choose for it.</source>
            <translation>कुंजी से दूसरा प्रोग्राम आपके नाम से, आपकी चुनी अनुमतियों में काम करता है।</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>उपयोग योग्य</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>New API key…</source>
            <translation>नई API कुंजी…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>रद्द करें…</translation>
        </message>
        <message>
            <source>Choose a key first.</source>
            <translation>पहले एक कुंजी चुनें।</translation>
        </message>
        <message>
            <source>Which program uses it, and where.</source>
            <translation>कौन-सा प्रोग्राम इसे उपयोग करता है, और कहाँ।</translation>
        </message>
        <message>
            <source>Empty: until it is revoked. A key with an end is safer.</source>
            <translation>खाली: रद्द होने तक। समाप्ति वाली कुंजी अधिक सुरक्षित है।</translation>
        </message>
        <message>
            <source>New API key</source>
            <translation>नई API कुंजी</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>कुंजी बनाएँ</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>यह क्या कर सकती है</translation>
        </message>
        <message>
            <source>Only what you may do yourself, and never more than you may at the time.</source>
            <translation>केवल वही जो आप स्वयं कर सकते हैं, और उस समय आपसे अधिक कभी नहीं।</translation>
        </message>
        <message>
            <source>Choose at least one permission: without any the key could do nothing.</source>
            <translation>कम से कम एक अनुमति चुनें: बिना उसके कुंजी कुछ नहीं कर सकेगी।</translation>
        </message>
        <message>
            <source>The new API key</source>
            <translation>नई API कुंजी</translation>
        </message>
        <message>
            <source>The key “%1” is made</source>
            <translation>कुंजी “%1” बन गई</translation>
        </message>
        <message>
            <source>Copy it now to where it is used. It is shown this once: the server keeps only a fingerprint of it.</source>
            <translation>इसे अभी वहाँ कॉपी करें जहाँ चाहिए। यह एक ही बार दिखती है: सर्वर केवल इसका फ़िंगरप्रिंट रखता है।</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API कुंजी</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Programs send it as “Authorization: Bearer …”.</source>
            <translation>प्रोग्राम इसे “Authorization: Bearer …” के रूप में भेजते हैं।</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>मैंने रख ली है</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हुआ</translation>
        </message>
        <message>
            <source>Revoke the key “%1”?</source>
            <translation>कुंजी “%1” रद्द करें?</translation>
        </message>
        <message>
            <source>The program that uses it is refused from now on. A revoked key cannot be used again; a new one can be made.</source>
            <translation>इसे उपयोग करने वाला प्रोग्राम अब से मना होगा। रद्द कुंजी फिर नहीं चलेगी; नई बनाई जा सकती है।</translation>
        </message>
        <message>
            <source>Revoke the key “%1”</source>
            <translation>कुंजी “%1” रद्द करें</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>कुंजी “%1” रद्द हुई।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ListPanel</name>
        <message>
            <source>View</source>
            <translation>दृश्य</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>निर्यात</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>खोज</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>चयन हटाएँ</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>इस सूची में खोजें</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>यह सूची छानें</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>विवरण दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>स्पेस</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>सभी पंक्तियाँ कॉपी करें</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV में निर्यात…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Excel में निर्यात…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>PDF में निर्यात…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>छापें…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>यह दृश्य सहेजें…</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>दृश्य हटाएँ</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>स्तंभ</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>सघन पंक्तियाँ</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>खुली पंक्तियाँ</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>यह दृश्य सहेजें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>दृश्य सहेजें</translation>
        </message>
        <message>
            <source>“%1” is in the View menu now.</source>
            <translation>“%1” अब दृश्य मेनू में है।</translation>
        </message>
        <message>
            <source>The view “%1” was removed.</source>
            <translation>दृश्य “%1” हटाया गया।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>कुछ मेल नहीं खाता</translation>
        </message>
        <message>
            <source>No row matches the search and the filters you chose.</source>
            <translation>खोज और चुने फ़िल्टरों से कोई पंक्ति मेल नहीं खाती।</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>सब दिखाएँ</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>अभी यहाँ कुछ नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n चुना</numerusform>
                <numerusform>%n चुने</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachineActivity</name>
        <message>
            <source>Bookings by day</source>
            <translation>दिनवार बुकिंग</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>कैलेंडर</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>एक सप्ताह पहले</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>आज से</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>एक सप्ताह बाद</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 से %2</translation>
        </message>
        <message>
            <source>The calendar could not be loaded. %1</source>
            <translation>कैलेंडर लोड नहीं हो सका। %1</translation>
        </message>
        <message>
            <source>Nothing is booked in these two weeks.</source>
            <translation>इन दो सप्ताहों में कुछ बुक नहीं।</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s). Choose one to see its order.</source>
            <translation>
                <numerusform>%n बुकिंग। उसका ऑर्डर देखने को एक चुनें।</numerusform>
                <numerusform>%n बुकिंग। उसका ऑर्डर देखने को एक चुनें।</numerusform>
            </translation>
        </message>
        <message>
            <source>The orders could not be loaded. %1</source>
            <translation>ऑर्डर लोड नहीं हो सके। %1</translation>
        </message>
        <message>
            <source>No order is on this machine.</source>
            <translation>इस मशीन पर कोई ऑर्डर नहीं।</translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2, %n piece(s)</source>
            <comment>part, status, quantity</comment>
            <translation>
                <numerusform>%1 – %2, %n नग</numerusform>
                <numerusform>%1 – %2, %n नग</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are in the list of orders.</source>
            <translation>
                <numerusform>%n पुराना ऑर्डर, ऑर्डर सूची में है।</numerusform>
                <numerusform>%n पुराने ऑर्डर, ऑर्डर सूची में हैं।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinePicker</name>
        <message>
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <source>Machines, best first</source>
            <translation>मशीनें, सबसे अच्छी पहले</translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n खाली स्थान</numerusform>
                <numerusform>%n खाली स्थान</numerusform>
            </translation>
        </message>
        <message>
            <source>No machine is free</source>
            <translation>कोई मशीन खाली नहीं</translation>
        </message>
        <message>
            <source>Every machine that could make this part is busy in these days. Choose other days.</source>
            <translation>यह पुर्ज़ा बना सकने वाली हर मशीन इन दिनों व्यस्त है। दूसरे दिन चुनें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinesPage</name>
        <message>
            <source>An inactive machine is not offered for orders.</source>
            <translation>निष्क्रिय मशीन ऑर्डर के लिए नहीं दी जाती।</translation>
        </message>
        <message>
            <source>Jobs it can run side by side.</source>
            <translation>एक साथ कितने काम चला सकती है।</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>क्षमताएँ</translation>
        </message>
        <message>
            <source>For example 3000 x 1500 mm.</source>
            <translation>जैसे 3000 x 1500 mm।</translation>
        </message>
        <message>
            <source>For example 762 x 406 x 508 mm.</source>
            <translation>जैसे 762 x 406 x 508 mm।</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>मिमी</translation>
        </message>
        <message>
            <source>t</source>
            <translation>टन</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>मशीनें</translation>
        </message>
        <message>
            <source>New machine</source>
            <translation>नई मशीन</translation>
        </message>
        <message>
            <source>No machine chosen</source>
            <translation>कोई मशीन नहीं चुनी</translation>
        </message>
        <message>
            <source>Choose one in the list to see what it can do and what it is booked for.</source>
            <translation>क्या कर सकती है और किसके लिए बुक है, देखने को सूची से चुनें।</translation>
        </message>
        <message>
            <source>Search name or make</source>
            <translation>नाम या निर्माता खोजें</translation>
        </message>
        <message>
            <source>No machines yet</source>
            <translation>अभी कोई मशीन नहीं</translation>
        </message>
        <message>
            <source>Machines make the parts. Add the first one to book it for orders.</source>
            <translation>मशीनें पुर्ज़े बनाती हैं। ऑर्डर के लिए बुक करने को पहली जोड़ें।</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>खाली मशीन खोजें</translation>
        </message>
        <message>
            <source>available booking calendar</source>
            <translation>उपलब्ध बुकिंग कैलेंडर</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>निष्क्रिय</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MainWindow</name>
        <message>
            <source>Search or do anything…   Ctrl+K</source>
            <translation>कुछ भी खोजें या करें…   Ctrl+K</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>कुछ भी खोजें या करें</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>यहाँ जाएँ</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>विंडो</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>ताज़ा करें</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>पूरी स्क्रीन</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>साइन आउट</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>%1 – Emesa</source>
            <translation>%1 – Emesa</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>नहीं हुआ: %1</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>देखें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>नया ऑर्डर</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>place send upload part</source>
            <translation>ऑर्डर भेजें अपलोड पुर्ज़ा</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>साइडबार समेटें</translation>
        </message>
        <message>
            <source>This page in a window of its own</source>
            <translation>यह पृष्ठ अलग विंडो में</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>रुकी हुई क्रियाएँ</translation>
        </message>
        <message>
            <source>offline conflict queue</source>
            <translation>ऑफ़लाइन टकराव कतार</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>सभी शॉर्टकट</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>पूर्ववत करने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>Sign out and forget what was read here</source>
            <translation>साइन आउट करें और यहाँ पढ़ा हुआ भूलें</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) wait for you</source>
            <translation>
                <numerusform>%n ऑर्डर आपकी प्रतीक्षा में</numerusform>
                <numerusform>%n ऑर्डर आपकी प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n अपठित संदेश</numerusform>
                <numerusform>%n अपठित संदेश</numerusform>
            </translation>
        </message>
        <message>
            <source>No unread messages</source>
            <translation>कोई अपठित संदेश नहीं</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>कुछ नया नहीं</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>सभी संदेश</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MasterKindPanel</name>
        <message>
            <source>Show all</source>
            <translation>सब दिखाएँ</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>कुछ नहीं चुना</translation>
        </message>
        <message>
            <source>Choose a row to see all of it here.</source>
            <translation>पूरा यहाँ देखने को पंक्ति चुनें।</translation>
        </message>
        <message>
            <source>Search name, code or description</source>
            <translation>नाम, कोड या विवरण खोजें</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>अभी यहाँ कुछ नहीं</translation>
        </message>
        <message>
            <source>Add the first one, or import a table from a CSV file.</source>
            <translation>पहला जोड़ें, या CSV फ़ाइल से तालिका आयात करें।</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>“%1” पहले जैसा है।</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>“%1” बदला गया।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>The import added %1 and changed %2.</source>
            <translation>आयात से %1 जुड़े और %2 बदले।</translation>
        </message>
        <message>
            <source>a place that cannot be read</source>
            <translation>एक स्थान जो पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>खाना संपादित करें</translation>
        </message>
        <message>
            <source>Show what lies in it: %1</source>
            <translation>इसमें जो है दिखाएँ: %1</translation>
        </message>
        <message>
            <source>Up to the %1</source>
            <translation>ऊपर: %1</translation>
        </message>
        <message>
            <source>Hide deleted rows</source>
            <translation>मिटी पंक्तियाँ छिपाएँ</translation>
        </message>
        <message>
            <source>Show deleted rows</source>
            <translation>मिटी पंक्तियाँ दिखाएँ</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV में निर्यात…</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>CSV से आयात…</translation>
        </message>
        <message>
            <source>Undo the last row</source>
            <translation>पिछली पंक्ति वापस लें</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>CSV में निर्यात</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>%1 में निर्यात हुआ।</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another place.</source>
            <translation>%1 लिखा नहीं जा सका: %2। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>Import from CSV</source>
            <translation>CSV से आयात</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>तालिकाएँ (*.csv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>%1 में</translation>
        </message>
        <message>
            <source>Deleted rows only</source>
            <translation>केवल मिटी पंक्तियाँ</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MastersPage</name>
        <message>
            <source>Kinds of master data</source>
            <translation>मास्टर डेटा के प्रकार</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>मास्टर डेटा</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MatrixView</name>
        <message>
            <source>Permissions of the roles</source>
            <translation>भूमिकाओं की अनुमतियाँ</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MessagesPage</name>
        <message>
            <source>Messages by order</source>
            <translation>ऑर्डर अनुसार संदेश</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>ऑर्डर खोलें</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>पढ़ा हुआ चिह्नित करें</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>सब पढ़ा हुआ चिह्नित करें</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n अपठित</numerusform>
                <numerusform>%n अपठित</numerusform>
            </translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>अभी कोई संदेश नहीं</translation>
        </message>
        <message>
            <source>You are told here when somebody writes, makes an offer or changes one of your orders.</source>
            <translation>कोई लिखे, प्रस्ताव दे या आपका ऑर्डर बदले तो यहाँ बताया जाता है।</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>ऑर्डर %1</translation>
        </message>
        <message>
            <source>General</source>
            <translation>सामान्य</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n unread</source>
            <translation>
                <numerusform>%1 · %n अपठित</numerusform>
                <numerusform>%1 · %n अपठित</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>title, text</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Unread: %1</source>
            <translation>अपठित: %1</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>पुराने संदेश दिखाएँ</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>अपठित चिह्नित करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::NewOrderPage</name>
        <message>
            <source>Drop the STEP file and the drawing here</source>
            <translation>STEP फ़ाइल और ड्रॉइंग यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>One STEP file of the part; a PDF drawing if there is one.</source>
            <translation>पुर्ज़े की एक STEP फ़ाइल; ड्रॉइंग हो तो एक PDF।</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>फ़ाइलें चुनें…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>विनिर्देश</translation>
        </message>
        <message>
            <source>Quantity and price</source>
            <translation>मात्रा और मूल्य</translation>
        </message>
        <message>
            <source>Copy from an earlier order</source>
            <translation>पुराने ऑर्डर से कॉपी करें</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 हटाया गया।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Order %1 was sent. You hear from us as soon as it was looked at.</source>
            <translation>ऑर्डर %1 भेजा गया। देखते ही हम आपको बताएँगे।</translation>
        </message>
        <message>
            <source>How you call the part: its name or drawing number</source>
            <translation>आप पुर्ज़े को क्या कहते हैं: नाम या ड्रॉइंग संख्या</translation>
        </message>
        <message>
            <source>What it is and what is done to it: “Bracket, laser cut and bent”</source>
            <translation>यह क्या है और इस पर क्या होना है: “ब्रैकेट, लेज़र कटा और मुड़ा”</translation>
        </message>
        <message>
            <source>In millimetres, or with its unit: 0.08 in</source>
            <translation>मिलीमीटर में, या इकाई के साथ: 0.08 in</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>नग</translation>
        </message>
        <message>
            <source>For all pieces together; we answer with an offer either way</source>
            <translation>सभी नगों का कुल; हम हर हाल में प्रस्ताव भेजेंगे</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>For example ISO 2768-m; where the drawing says more, the drawing counts</source>
            <translation>जैसे ISO 2768-m; ड्रॉइंग में अधिक लिखा हो तो ड्रॉइंग मान्य</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>इच्छाएँ</translation>
        </message>
        <message>
            <source>When you need it, certificates, anything else</source>
            <translation>कब चाहिए, प्रमाणपत्र, और कुछ भी</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>नया ऑर्डर</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>ऑर्डर भेजें</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>नए सिरे से</translation>
        </message>
        <message>
            <source>Files of the order</source>
            <translation>ऑर्डर की फ़ाइलें</translation>
        </message>
        <message>
            <source>Parts and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>पुर्ज़े और ड्रॉइंग (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>The draft was put away.</source>
            <translation>मसौदा हटा दिया गया।</translation>
        </message>
        <message>
            <source>The specification of order %1 is taken over.</source>
            <translation>ऑर्डर %1 का विनिर्देश ले लिया गया।</translation>
        </message>
        <message>
            <source>Drop a PDF drawing here, if there is one</source>
            <translation>ड्रॉइंग हो तो PDF यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop the STEP file of the part here</source>
            <translation>पुर्ज़े की STEP फ़ाइल यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>For all pieces together: %1 each</source>
            <translation>सभी नगों का कुल: प्रति नग %1</translation>
        </message>
        <message>
            <source>%1 · order %2</source>
            <comment>part and number of an order</comment>
            <translation>%1 · ऑर्डर %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Notices</name>
        <message>
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>यह संदेश बंद करें</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderCard</name>
        <message>
            <source>%1, %2, %3</source>
            <comment>part, description, status</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>आगे: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPage</name>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>सौदा</translation>
        </message>
        <message>
            <source>This order is no longer there.</source>
            <translation>यह ऑर्डर अब नहीं है।</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>हो गया।</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>मैंने देख लिया</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>योजना</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>मंज़ूर करें…</translation>
        </message>
        <message>
            <source>Accept offer</source>
            <translation>प्रस्ताव स्वीकारें</translation>
        </message>
        <message>
            <source>Make an offer…</source>
            <translation>प्रस्ताव दें…</translation>
        </message>
        <message>
            <source>Decline offer…</source>
            <translation>प्रस्ताव ठुकराएँ…</translation>
        </message>
        <message>
            <source>Reject order…</source>
            <translation>ऑर्डर अस्वीकार करें…</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>भुगतान करें</translation>
        </message>
        <message>
            <source>Assign machine…</source>
            <translation>मशीन तय करें…</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>उत्पादन शुरू करें</translation>
        </message>
        <message>
            <source>Complete order…</source>
            <translation>ऑर्डर पूरा करें…</translation>
        </message>
        <message>
            <source>Cancel order…</source>
            <translation>ऑर्डर रद्द करें…</translation>
        </message>
        <message>
            <source>Order again</source>
            <translation>फिर ऑर्डर करें</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>विनिर्देश संपादित करें</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>फ़ाइल जोड़ें…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>योजना संपादित करें</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>तय नहीं</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा की तिथि</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>अभी तिथि नहीं</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>received</source>
            <translation>प्राप्त</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खुला</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>वास्तविक लागत</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>आंतरिक टिप्पणियाँ</translation>
        </message>
        <message>
            <source>Somebody changed this order while you were deciding, so nothing was done. It says now:
%1</source>
            <translation>आपके निर्णय के बीच किसी ने यह ऑर्डर बदल दिया, इसलिए कुछ नहीं किया गया। अब यह है:
%1</translation>
        </message>
        <message>
            <source>Approve at %1…</source>
            <translation>%1 पर मंज़ूर करें…</translation>
        </message>
        <message>
            <source>Accept %1</source>
            <translation>%1 स्वीकारें</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>%1 चुकाएँ</translation>
        </message>
        <message>
            <source>Other machine…</source>
            <translation>दूसरी मशीन…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>संपादित करें</translation>
        </message>
        <message>
            <source>Counter offer…</source>
            <translation>प्रति-प्रस्ताव…</translation>
        </message>
        <message>
            <source>Counter…</source>
            <comment>offer</comment>
            <translation>प्रति-प्रस्ताव…</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>प्रस्ताव…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <comment>offer</comment>
            <translation>ठुकराएँ…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <comment>order</comment>
            <translation>अस्वीकार करें…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <comment>order</comment>
            <translation>रद्द करें…</translation>
        </message>
        <message numerus="yes">
            <source> and %n day(s)</source>
            <comment>after a price</comment>
            <translation>
                <numerusform> और %n दिन</numerusform>
                <numerusform> और %n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept %1?</source>
            <translation>%1 स्वीकारें?</translation>
        </message>
        <message>
            <source>%1 is agreed at %2%3. An accepted offer cannot be taken back.</source>
            <translation>%1, %2%3 पर तय होगा। स्वीकारा प्रस्ताव वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <source>Agreed at %1.</source>
            <translation>%1 पर तय हुआ।</translation>
        </message>
        <message>
            <source>Pay %1?</source>
            <translation>%1 चुकाएँ?</translation>
        </message>
        <message>
            <source>This pays %1 for %2 with the simulated provider: the order goes on as if money had been moved. It cannot be undone.</source>
            <translation>यह नकली भुगतान सेवा से %2 के लिए %1 चुकाता है: ऑर्डर ऐसे चलेगा जैसे पैसा दिया गया हो। इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <source>%1 paid.</source>
            <translation>%1 का भुगतान हुआ।</translation>
        </message>
        <message>
            <source>Production has started.</source>
            <translation>उत्पादन शुरू हो गया।</translation>
        </message>
        <message>
            <source>Another price than the target goes to the client as an offer.</source>
            <translation>लक्ष्य से अलग मूल्य ग्राहक को प्रस्ताव के रूप में जाता है।</translation>
        </message>
        <message>
            <source>May wait until it is paid.</source>
            <translation>भुगतान तक रुक सकता है।</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 मंज़ूर करें</translation>
        </message>
        <message>
            <source>At the client's target of %1 the deal is made at once.</source>
            <translation>ग्राहक के लक्ष्य %1 पर सौदा तुरंत पक्का हो जाता है।</translation>
        </message>
        <message>
            <source>Reject %1</source>
            <translation>%1 अस्वीकार करें</translation>
        </message>
        <message>
            <source>The client reads the reason. A rejected order cannot be taken up again.</source>
            <translation>ग्राहक कारण पढ़ेगा। अस्वीकृत ऑर्डर फिर नहीं खोला जा सकता।</translation>
        </message>
        <message>
            <source>Reject order %1</source>
            <translation>ऑर्डर %1 अस्वीकार करें</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 रद्द करें</translation>
        </message>
        <message>
            <source>Everybody involved reads the reason. A cancelled order cannot be taken up again.</source>
            <translation>सभी संबंधित लोग कारण पढ़ेंगे। रद्द ऑर्डर फिर नहीं खोला जा सकता।</translation>
        </message>
        <message>
            <source>Cancel order %1</source>
            <translation>ऑर्डर %1 रद्द करें</translation>
        </message>
        <message>
            <source>Decline %1</source>
            <translation>%1 ठुकराएँ</translation>
        </message>
        <message>
            <source>The negotiation goes on: the other side can make another offer.</source>
            <translation>बातचीत जारी है: दूसरा पक्ष नया प्रस्ताव दे सकता है।</translation>
        </message>
        <message>
            <source>Machine for %1</source>
            <translation>%1 के लिए मशीन</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>मशीन तय करें</translation>
        </message>
        <message>
            <source>Assign %1</source>
            <translation>%1 तय करें</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>%1 पूरा करें</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) were ordered.</source>
            <translation>
                <numerusform>%n पुर्ज़ा ऑर्डर हुआ था।</numerusform>
                <numerusform>%n पुर्ज़े ऑर्डर हुए थे।</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete order %1</source>
            <translation>ऑर्डर %1 पूरा करें</translation>
        </message>
        <message>
            <source>Plan of %1</source>
            <translation>%1 की योजना</translation>
        </message>
        <message>
            <source>The client is told a new promise; notes and costs stay in the shop.</source>
            <translation>नया वादा ग्राहक को बताया जाता है; टिप्पणियाँ और लागत कारख़ाने में रहती हैं।</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>The server is away. This is kept and will be sent when it is there again.</source>
            <translation>सर्वर नहीं है। यह रखा गया है और उसके लौटने पर भेजा जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPreview</name>
        <message>
            <source>Open order</source>
            <translation>ऑर्डर खोलें</translation>
        </message>
        <message>
            <source>No order chosen</source>
            <translation>कोई ऑर्डर नहीं चुना</translation>
        </message>
        <message>
            <source>Choose a row to see its order here.</source>
            <translation>ऑर्डर यहाँ देखने को पंक्ति चुनें।</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>status · whose turn</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>material grade, thickness</comment>
            <translation>%1 %2, %3</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrdersPage</name>
        <message>
            <source>Search part or description</source>
            <translation>पुर्ज़ा या विवरण खोजें</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new order(s)</source>
            <translation>
                <numerusform>%n नया ऑर्डर दिखाएँ</numerusform>
                <numerusform>%n नए ऑर्डर दिखाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>No orders yet</source>
            <translation>अभी कोई ऑर्डर नहीं</translation>
        </message>
        <message>
            <source>Orders appear here as soon as a client sends one.</source>
            <translation>ग्राहक के भेजते ही ऑर्डर यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Send a part as a STEP file and see here what becomes of it.</source>
            <translation>STEP फ़ाइल के रूप में पुर्ज़ा भेजें और यहाँ देखें कि क्या होता है।</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>ऑर्डर खोलें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>मंज़ूर करना</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>मशीन तय करें</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>उत्पादन शुरू करें</translation>
        </message>
        <message>
            <source>Some of these orders have no price yet. Open them one by one and make an offer.</source>
            <translation>इनमें से कुछ ऑर्डर का अभी मूल्य नहीं। उन्हें एक-एक कर खोलें और प्रस्ताव दें।</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>%1 मंज़ूर करें?</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)?</source>
            <translation>
                <numerusform>%n ऑर्डर मंज़ूर करें?</numerusform>
                <numerusform>%n ऑर्डर मंज़ूर करें?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each is approved at the price its client asked for. The clients are told and asked to pay; this cannot be taken back.</source>
            <translation>हर एक ग्राहक के माँगे मूल्य पर मंज़ूर होगा। ग्राहकों को बताया जाएगा और भुगतान माँगा जाएगा; इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 मंज़ूर करें</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)</source>
            <translation>
                <numerusform>%n ऑर्डर मंज़ूर करें</numerusform>
                <numerusform>%n ऑर्डर मंज़ूर करें</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no machine yet</source>
            <translation>अभी कोई मशीन नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) approved.</source>
            <translation>
                <numerusform>%n ऑर्डर मंज़ूर हुआ।</numerusform>
                <numerusform>%n ऑर्डर मंज़ूर हुए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) assigned.</source>
            <translation>
                <numerusform>%n ऑर्डर तय हुआ।</numerusform>
                <numerusform>%n ऑर्डर तय हुए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) started.</source>
            <translation>
                <numerusform>%n ऑर्डर शुरू हुआ।</numerusform>
                <numerusform>%n ऑर्डर शुरू हुए।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PartCard</name>
        <message>
            <source>Part</source>
            <translation>पुर्ज़ा</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>पुर्ज़े का चित्र</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>material, grade</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Hide earlier revisions</source>
            <translation>पुराने संशोधन छिपाएँ</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier revision(s)</source>
            <translation>
                <numerusform>%n पुराना संशोधन दिखाएँ</numerusform>
                <numerusform>%n पुराने संशोधन दिखाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>No files yet. Drop a STEP file or a PDF here.</source>
            <translation>अभी कोई फ़ाइल नहीं। STEP या PDF यहाँ छोड़ें।</translation>
        </message>
        <message>
            <source>rev %1</source>
            <comment>revision of a file</comment>
            <translation>संशो. %1</translation>
        </message>
        <message>
            <source>released</source>
            <translation>जारी</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>when, who</comment>
            <translation>%1, %2 द्वारा</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 खोलें</translation>
        </message>
        <message>
            <source>Save %1 as…</source>
            <translation>%1 इस रूप में सहेजें…</translation>
        </message>
        <message>
            <source>Go on sending %1</source>
            <translation>%1 भेजना जारी रखें</translation>
        </message>
        <message>
            <source>Pause sending %1</source>
            <translation>%1 भेजना रोकें</translation>
        </message>
        <message>
            <source>Do not send %1</source>
            <translation>%1 न भेजें</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>%1 भेजा जा रहा है</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>bytes, bytes</comment>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>विनिर्देश संपादित करें</translation>
        </message>
        <message>
            <source>The shop is told what you change.</source>
            <translation>आपके बदलाव कारख़ाने को बताए जाते हैं।</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>The change is kept and will be sent when the server is there.</source>
            <translation>बदलाव रखा गया है और सर्वर आते ही भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Specification saved.</source>
            <translation>विनिर्देश सहेजा गया।</translation>
        </message>
        <message>
            <source>Add a file to %1</source>
            <translation>%1 में फ़ाइल जोड़ें</translation>
        </message>
        <message>
            <source>STEP files and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>STEP फ़ाइलें और ड्रॉइंग (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>There is no room for a copy of the file. Save it somewhere else instead.</source>
            <translation>फ़ाइल की प्रति के लिए जगह नहीं। इसे कहीं और सहेजें।</translation>
        </message>
        <message>
            <source>No program here opens “%1”. Save it and open it yourself.</source>
            <translation>यहाँ कोई प्रोग्राम “%1” नहीं खोलता। सहेजकर स्वयं खोलें।</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>%1 सहेजें</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PasswordMeter</name>
        <message>
            <source>Strength of the password</source>
            <translation>पासवर्ड की मज़बूती</translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters; several unrelated words are easiest to remember.</source>
            <translation>
                <numerusform>कम से कम %n वर्ण; कई असंबंधित शब्द याद रखना सबसे आसान है।</numerusform>
                <numerusform>कम से कम %n वर्ण; कई असंबंधित शब्द याद रखना सबसे आसान है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>%n वर्ण और चाहिए।</numerusform>
                <numerusform>%n वर्ण और चाहिए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>मज़बूत।</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>अच्छा।</translation>
        </message>
        <message>
            <source>Easy to guess. Add unrelated words; avoid names, your company, dates and keyboard patterns.</source>
            <translation>आसानी से अनुमान लग सकता है। असंबंधित शब्द जोड़ें; नाम, कंपनी, तिथियाँ और कीबोर्ड क्रम से बचें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PeoplePage</name>
        <message>
            <source>Sections of people</source>
            <translation>लोगों के भाग</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>अनुमतियाँ</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>साइन-इन</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API कुंजियाँ</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>लोग: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionChooser</name>
        <message>
            <source>Search permissions</source>
            <translation>अनुमतियाँ खोजें</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>अनुमतियाँ</translation>
        </message>
        <message numerus="yes">
            <source>%n permission(s) chosen</source>
            <translation>
                <numerusform>%n अनुमति चुनी</numerusform>
                <numerusform>%n अनुमतियाँ चुनीं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionSection</name>
        <message>
            <source>Ask</source>
            <translation>पूछें</translation>
        </message>
        <message numerus="yes">
            <source>Saved for %n role(s).</source>
            <translation>
                <numerusform>%n भूमिका के लिए सहेजा गया।</numerusform>
                <numerusform>%n भूमिकाओं के लिए सहेजा गया।</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Somebody changed “%1” meanwhile. Your marks stand on its new state: look at them and save again.</source>
            <translation>इस बीच किसी ने “%1” बदल दिया। आपके चिह्न नई स्थिति पर हैं: देखें और फिर सहेजें।</translation>
        </message>
        <message>
            <source>“%1” was not saved. %2</source>
            <translation>“%1” सहेजा नहीं गया। %2</translation>
        </message>
        <message>
            <source>Search permissions</source>
            <translation>अनुमतियाँ खोजें</translation>
        </message>
        <message>
            <source>Only changes</source>
            <translation>केवल बदलाव</translation>
        </message>
        <message>
            <source>What roles allow</source>
            <translation>भूमिकाएँ क्या अनुमति देती हैं</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>Why may</source>
            <translation>क्यों कर सकते हैं</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>अनुमति</translation>
        </message>
        <message>
            <source>do this:</source>
            <translation>यह करना:</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>पहले एक व्यक्ति चुनें।</translation>
        </message>
        <message>
            <source>Choose a permission first.</source>
            <translation>पहले एक अनुमति चुनें।</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>कुछ बदलाव सहेजे नहीं गए हैं।</translation>
        </message>
        <message>
            <source>Discard them and read again</source>
            <translation>उन्हें छोड़ें और फिर पढ़ें</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>अनुमतियाँ</translation>
        </message>
        <message>
            <source>Save all changes</source>
            <translation>सभी बदलाव सहेजें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>throw away changes</source>
            <translation>बदलाव फेंकें</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n बदलाव सहेजा नहीं</numerusform>
                <numerusform>%n बदलाव सहेजे नहीं</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>सहेजा जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RecordPane</name>
        <message>
            <source>Further actions</source>
            <translation>और क्रियाएँ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>संपादित करें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>संपादन रद्द करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>पिछला बदलाव वापस लें</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>पुनर्स्थापित करें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>मिटाएँ…</translation>
        </message>
        <message>
            <source>Discard what you typed?</source>
            <translation>लिखा हुआ छोड़ दें?</translation>
        </message>
        <message>
            <source>Your changes have not been saved.</source>
            <translation>आपके बदलाव सहेजे नहीं गए हैं।</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>बदलाव छोड़ें</translation>
        </message>
        <message>
            <source>“%1” was added.</source>
            <translation>“%1” जोड़ा गया।</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>“%1” बदला गया।</translation>
        </message>
        <message>
            <source>“%1” was switched on.</source>
            <translation>“%1” चालू हुआ।</translation>
        </message>
        <message>
            <source>“%1” was switched off.</source>
            <translation>“%1” बंद हुआ।</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>“%1” मिटाया गया।</translation>
        </message>
        <message>
            <source>“%1” was restored.</source>
            <translation>“%1” पुनर्स्थापित हुआ।</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>“%1” पहले जैसा है।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>“%1” मिटाएँ?</translation>
        </message>
        <message>
            <source>This cannot be undone. Orders that refer to it keep its name.</source>
            <translation>इसे वापस नहीं लिया जा सकता। इससे जुड़े ऑर्डर इसका नाम रखेंगे।</translation>
        </message>
        <message>
            <source>Delete “%1”</source>
            <translation>“%1” मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleChooser</name>
        <message>
            <source>%1 (switched off)</source>
            <translation>%1 (बंद)</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleSection</name>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Search name or description</source>
            <translation>नाम या विवरण खोजें</translation>
        </message>
        <message>
            <source>No roles yet</source>
            <translation>अभी कोई भूमिका नहीं</translation>
        </message>
        <message>
            <source>A role is a set of permissions with a name. People get roles, not single permissions.</source>
            <translation>भूमिका नाम वाली अनुमतियों का समूह है। लोगों को भूमिकाएँ मिलती हैं, अकेली अनुमतियाँ नहीं।</translation>
        </message>
        <message>
            <source>Choose a role to see what it allows.</source>
            <translation>क्या अनुमति देती है, देखने को भूमिका चुनें।</translation>
        </message>
        <message>
            <source>Allows</source>
            <translation>अनुमति देती है</translation>
        </message>
        <message>
            <source>Add role…</source>
            <translation>भूमिका जोड़ें…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>संपादित करें…</translation>
        </message>
        <message>
            <source>Change what it allows</source>
            <translation>इसकी अनुमतियाँ बदलें</translation>
        </message>
        <message>
            <source>Show who has it</source>
            <translation>किसके पास है दिखाएँ</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>मिटाएँ…</translation>
        </message>
        <message>
            <source>Choose a role first.</source>
            <translation>पहले एक भूमिका चुनें।</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Switched off: allows nothing now</source>
            <translation>बंद: अभी कुछ अनुमति नहीं देती</translation>
        </message>
        <message>
            <source>built in: keeps its name and cannot be deleted</source>
            <translation>अंतर्निहित: नाम रहता है और मिटाई नहीं जा सकती</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n उपयोगकर्ता</numerusform>
                <numerusform>%n उपयोगकर्ता</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. Use “Change what it allows”.</source>
            <translation>अभी कुछ नहीं। “इसकी अनुमतियाँ बदलें” उपयोग करें।</translation>
        </message>
        <message>
            <source>Whom is it for, and what does it let them do?</source>
            <translation>यह किसके लिए है, और क्या करने देती है?</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>नई भूमिका</translation>
        </message>
        <message>
            <source>Edit the role %1</source>
            <translation>भूमिका %1 संपादित करें</translation>
        </message>
        <message>
            <source>Add role</source>
            <translation>भूमिका जोड़ें</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>The role %1 allows nothing yet.</source>
            <translation>भूमिका %1 अभी कुछ अनुमति नहीं देती।</translation>
        </message>
        <message>
            <source>Choose permissions</source>
            <translation>अनुमतियाँ चुनें</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>सहेजा गया।</translation>
        </message>
        <message>
            <source>The role %1 allows again what it says.</source>
            <translation>भूमिका %1 फिर वही अनुमति देती है जो कहती है।</translation>
        </message>
        <message>
            <source>The role %1 allows nothing now.</source>
            <translation>भूमिका %1 अब कुछ अनुमति नहीं देती।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Delete the role %1 for good?</source>
            <translation>भूमिका %1 हमेशा के लिए मिटाएँ?</translation>
        </message>
        <message>
            <source>It cannot be brought back. To keep it for later, switch it off instead.</source>
            <translation>इसे वापस नहीं लाया जा सकता। बाद के लिए रखने को इसे बंद करें।</translation>
        </message>
        <message>
            <source>Delete the role %1</source>
            <translation>भूमिका %1 मिटाएँ</translation>
        </message>
        <message>
            <source>The role %1 is deleted.</source>
            <translation>भूमिका %1 मिटा दी गई।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SealBar</name>
        <message>
            <source>What to do now:
1. Change nothing and restore nothing: what is in the database is evidence.
2. Have IT copy the database, the server's log and audit-head.jws to another machine.
3. On the server, “emesa-server audit verify --head audit-head.jws” tells which signed part is still whole.
4. Compare the rows from the first broken one on with the last backup, and find out who could write to the database.</source>
            <translation>अब क्या करें:
1. कुछ न बदलें और कुछ पुनर्स्थापित न करें: डेटाबेस में जो है वह सबूत है।
2. IT से डेटाबेस, सर्वर का लॉग और audit-head.jws दूसरे कंप्यूटर पर कॉपी करवाएँ।
3. सर्वर पर “emesa-server audit verify --head audit-head.jws” बताता है कि कौन-सा हस्ताक्षरित भाग अब भी अक्षुण्ण है।
4. पहली टूटी पंक्ति से आगे की पंक्तियाँ पिछले बैकअप से मिलाएँ, और पता करें कि डेटाबेस में कौन लिख सकता था।</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>जाँच की प्रगति</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>फिर जाँचें</translation>
        </message>
        <message>
            <source>Each row seals the one before it. Check the seals to see that nobody changed the log.</source>
            <translation>हर पंक्ति अपने से पहले वाली पर मुहर लगाती है। मुहरें जाँचकर देखें कि किसी ने लॉग नहीं बदला।</translation>
        </message>
        <message>
            <source>Check the seals</source>
            <translation>मुहरें जाँचें</translation>
        </message>
        <message>
            <source>Checking the seals: row %1 of %2</source>
            <translation>मुहरें जाँची जा रही हैं: %2 में से पंक्ति %1</translation>
        </message>
        <message>
            <source>Checking the seals…</source>
            <translation>मुहरें जाँची जा रही हैं…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>The log is whole: %1 rows, every seal fits. Checked %2.</source>
            <translation>लॉग अक्षुण्ण है: %1 पंक्तियाँ, हर मुहर सही। %2 जाँचा गया।</translation>
        </message>
        <message>
            <source>The log was tampered with. %1 Rows before it are as they were written.</source>
            <translation>लॉग से छेड़छाड़ हुई है। %1 उससे पहले की पंक्तियाँ वैसी ही हैं जैसी लिखी गईं।</translation>
        </message>
        <message>
            <source>The seals could not be checked: %1</source>
            <translation>मुहरें जाँची नहीं जा सकीं: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Section</name>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SecurityPanel</name>
        <message>
            <source>Your password is changed. All other sign-ins have ended.</source>
            <translation>आपका पासवर्ड बदल गया। बाकी सभी साइन-इन समाप्त हुए।</translation>
        </message>
        <message numerus="yes">
            <source>%n other sign-in(s) ended.</source>
            <translation>
                <numerusform>%n अन्य साइन-इन समाप्त।</numerusform>
                <numerusform>%n अन्य साइन-इन समाप्त।</numerusform>
            </translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>अभी का पासवर्ड</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>नया पासवर्ड</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>पासवर्ड बदलें</translation>
        </message>
        <message>
            <source>Second factor</source>
            <translation>दूसरा कारक</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>आपका पासवर्ड</translation>
        </message>
        <message>
            <source>Your recovery codes. Each signs you in once without your phone. They are shown this one time: print them, or keep them where you keep passwords.</source>
            <translation>आपके पुनर्प्राप्ति कोड। हर एक से फ़ोन बिना एक बार साइन इन होता है। ये एक ही बार दिखते हैं: छाप लें, या वहाँ रखें जहाँ पासवर्ड रखते हैं।</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>फ़ाइल में सहेजें…</translation>
        </message>
        <message>
            <source>I have them</source>
            <translation>मेरे पास हैं</translation>
        </message>
        <message>
            <source>Recovery codes</source>
            <translation>पुनर्प्राप्ति कोड</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1 लिखा नहीं जा सका। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>Scan this with an authenticator app (FreeOTP, Aegis, Google Authenticator …), then type the six digits it shows.</source>
            <translation>इसे ऑथेंटिकेटर ऐप (FreeOTP, Aegis, Google Authenticator …) से स्कैन करें, फिर दिखे छह अंक लिखें।</translation>
        </message>
        <message>
            <source>QR code of the second factor; its text stands below</source>
            <translation>दूसरे कारक का QR कोड; उसका पाठ नीचे है</translation>
        </message>
        <message>
            <source>Or type this into the app: %1</source>
            <translation>या ऐप में यह लिखें: %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>On. Whoever has your password alone cannot sign in.</source>
            <translation>चालू। केवल आपका पासवर्ड होने से कोई साइन इन नहीं कर सकता।</translation>
        </message>
        <message numerus="yes">
            <source>%n recovery code(s) left.</source>
            <translation>
                <numerusform>%n पुनर्प्राप्ति कोड शेष।</numerusform>
                <numerusform>%n पुनर्प्राप्ति कोड शेष।</numerusform>
            </translation>
        </message>
        <message>
            <source>New recovery codes…</source>
            <translation>नए पुनर्प्राप्ति कोड…</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation>बंद करें…</translation>
        </message>
        <message>
            <source>New recovery codes</source>
            <translation>नए पुनर्प्राप्ति कोड</translation>
        </message>
        <message>
            <source>Make new codes</source>
            <translation>नए कोड बनाएँ</translation>
        </message>
        <message>
            <source>Switch the second factor off</source>
            <translation>दूसरा कारक बंद करें</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>A code of your app, or a recovery code</source>
            <translation>आपके ऐप का कोड, या पुनर्प्राप्ति कोड</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Off. With it, signing in takes your password and a code of your phone.</source>
            <translation>बंद। इसके साथ साइन इन में पासवर्ड और फ़ोन का कोड लगता है।</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>लगाएँ…</translation>
        </message>
        <message>
            <source>Set up the second factor</source>
            <translation>दूसरा कारक लगाएँ</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>लोड हो रहा है…</translation>
        </message>
        <message>
            <source>Where you are signed in</source>
            <translation>आप कहाँ साइन-इन हैं</translation>
        </message>
        <message>
            <source>End all others</source>
            <translation>बाकी सब समाप्त करें</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>program on system</comment>
            <translation>%2 पर %1</translation>
        </message>
        <message>
            <source>%1 · this one</source>
            <translation>%1 · यह वाला</translation>
        </message>
        <message>
            <source>%1 · last used %2 · since %3</source>
            <translation>%1 · पिछला उपयोग %2 · %3 से</translation>
        </message>
        <message>
            <source>End</source>
            <translation>अंत</translation>
        </message>
        <message>
            <source>End the sign-in %1</source>
            <translation>साइन-इन %1 समाप्त करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SettingsPage</name>
        <message>
            <source>Sections</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>सुरक्षा</translation>
        </message>
        <message>
            <source>How you prove who you are, and where you are signed in.</source>
            <translation>आप अपनी पहचान कैसे देते हैं, और कहाँ साइन-इन हैं।</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>How this computer reaches the server.</source>
            <translation>यह कंप्यूटर सर्वर तक कैसे पहुँचता है।</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>To use another server, sign out and choose it there.</source>
            <translation>दूसरा सर्वर उपयोग करने को साइन आउट करें और वहाँ चुनें।</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>तालिका की पंक्तियाँ</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>सघन</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>खुली</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>पाठ का आकार</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>The language changes when Emesa is started again.</source>
            <translation>Emesa दोबारा खोलने पर भाषा बदलेगी।</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>सूचनाएँ</translation>
        </message>
        <message>
            <source>What the bell tells you. What is switched off still stands in the order's history.</source>
            <translation>घंटी आपको क्या बताती है। बंद किया हुआ भी ऑर्डर के इतिहास में रहता है।</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>शॉर्टकट</translation>
        </message>
        <message>
            <source>Choose a command and press the keys you would like for it. Commands of a page are here once you have been there.</source>
            <translation>कमांड चुनें और मनचाही कुंजियाँ दबाएँ। किसी पृष्ठ के कमांड वहाँ जाने के बाद यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>लॉग</translation>
        </message>
        <message>
            <source>What Emesa notes down on this computer for whoever looks for a fault. Never passwords or codes.</source>
            <translation>गड़बड़ी खोजने वालों के लिए Emesa इस कंप्यूटर पर क्या लिखता है। पासवर्ड या कोड कभी नहीं।</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>केवल जो गड़बड़ हुआ</translation>
        </message>
        <message>
            <source>Everything, for a search</source>
            <translation>खोज के लिए सब कुछ</translation>
        </message>
        <message>
            <source>No log can be written on this computer.</source>
            <translation>इस कंप्यूटर पर लॉग नहीं लिखा जा सकता।</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Server health</source>
            <translation>सर्वर की सेहत</translation>
        </message>
        <message>
            <source>For whoever runs the server: each of its parts, as it says itself.</source>
            <translation>सर्वर चलाने वालों के लिए: उसका हर भाग, जैसा वह स्वयं कहता है।</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>फिर पूछें</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Oldest client</source>
            <translation>सबसे पुराना क्लाइंट</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>कुल मिलाकर</translation>
        </message>
        <message>
            <source>✓ ready</source>
            <translation>✓ तैयार</translation>
        </message>
        <message>
            <source>✗ not ready</source>
            <translation>✗ तैयार नहीं</translation>
        </message>
        <message>
            <source>✓ good</source>
            <translation>✓ ठीक</translation>
        </message>
        <message>
            <source>✗ failed</source>
            <translation>✗ विफल</translation>
        </message>
        <message>
            <source>✗ %1</source>
            <translation>✗ %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>परिचय</translation>
        </message>
        <message>
            <source>Emesa %1</source>
            <translation>Emesa %1</translation>
        </message>
        <message>
            <source>Orders for custom metal parts, from the STEP file to the delivery.</source>
            <translation>STEP फ़ाइल से डिलीवरी तक, मनचाहे धातु पुर्ज़ों के ऑर्डर।</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>GNU General Public License, संस्करण 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर। बिना किसी वारंटी के।</translation>
        </message>
        <message>
            <source>Made with Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).</source>
            <translation>Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT) से बना।</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShopFloorPage</name>
        <message>
            <source>Scan a traveler, or type a part</source>
            <translation>ट्रैवलर स्कैन करें, या पुर्ज़ा लिखें</translation>
        </message>
        <message>
            <source>Jobs by machine</source>
            <translation>मशीन अनुसार काम</translation>
        </message>
        <message>
            <source>No program here opens this kind of file. It lies at %1</source>
            <translation>यहाँ कोई प्रोग्राम ऐसी फ़ाइल नहीं खोलता। वह %1 पर है</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>PIN forgotten: sign out</source>
            <translation>PIN भूल गए: साइन आउट</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>साइन आउट</translation>
        </message>
        <message>
            <source>Signing out ends the lock: whoever signs in next sees what that account may see.</source>
            <translation>साइन आउट से ताला हटता है: अगला साइन इन करने वाला वही देखेगा जो उसका खाता देख सकता है।</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>शॉप फ़्लोर</translation>
        </message>
        <message>
            <source>Scan a traveler</source>
            <translation>ट्रैवलर स्कैन करें</translation>
        </message>
        <message>
            <source>Start or go on</source>
            <translation>शुरू करें या जारी रखें</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>सभी काम</translation>
        </message>
        <message>
            <source>Light or dark shop floor</source>
            <translation>हल्का या गहरा शॉप फ़्लोर</translation>
        </message>
        <message>
            <source>Lock to the shop floor, or unlock</source>
            <translation>शॉप फ़्लोर पर ताला लगाएँ या खोलें</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n काम</numerusform>
                <numerusform>%n काम</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>और %n</numerusform>
                <numerusform>और %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>करने को कुछ नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <translation>
                <numerusform>%n मशीन</numerusform>
                <numerusform>%n मशीनें</numerusform>
            </translation>
        </message>
        <message>
            <source>The board could not be read again: %1</source>
            <translation>बोर्ड फिर नहीं पढ़ा जा सका: %1</translation>
        </message>
        <message>
            <source>Nothing to make</source>
            <translation>बनाने को कुछ नहीं</translation>
        </message>
        <message>
            <source>Jobs appear here by themselves as soon as an order is paid.</source>
            <translation>भुगतान होते ही काम यहाँ अपने-आप दिखते हैं।</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>ताला खोलें…</translation>
        </message>
        <message>
            <source>Lock…</source>
            <translation>ताला लगाएँ…</translation>
        </message>
        <message>
            <source>Unlock the window</source>
            <translation>विंडो का ताला खोलें</translation>
        </message>
        <message>
            <source>Lock the window to this page</source>
            <translation>विंडो को इस पृष्ठ पर ताला लगाएँ</translation>
        </message>
        <message>
            <source>Enter the PIN it was locked with.</source>
            <translation>जिस PIN से ताला लगा वह लिखें।</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits. Nobody gets to another page without it, also after a restart.</source>
            <translation>4 से 12 अंकों का PIN चुनें। इसके बिना कोई दूसरे पृष्ठ पर नहीं जा सकता, पुनः आरंभ के बाद भी।</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ताला खोलें</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ताला लगाएँ</translation>
        </message>
        <message>
            <source>The window is free again.</source>
            <translation>विंडो फिर खुली है।</translation>
        </message>
        <message>
            <source>The window is locked to this page.</source>
            <translation>विंडो इस पृष्ठ पर बंद है।</translation>
        </message>
        <message>
            <source>Finish this job first, or go back to it. Then scan again.</source>
            <translation>पहले यह काम पूरा करें या उस पर लौटें। फिर स्कैन करें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutOverlay</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutsPanel</name>
        <message>
            <source>As it was</source>
            <translation>जैसा था</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>कोई कुंजी नहीं</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>कमांड और उनकी कुंजियाँ</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>चुने कमांड की नई कुंजियाँ</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>नई कुंजियाँ</translation>
        </message>
        <message>
            <source>%1 ⚠ taken twice</source>
            <translation>%1 ⚠ दो बार</translation>
        </message>
        <message>
            <source>“%1” has the same keys, so neither answers while both are there. Choose others for one of them.</source>
            <translation>“%1” की भी यही कुंजियाँ हैं, इसलिए दोनों के रहते कोई काम नहीं करेगा। एक के लिए दूसरी चुनें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInPage</name>
        <message>
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>साइन इन</translation>
        </message>
        <message>
            <source>New here? Register as a client</source>
            <translation>नए हैं? ग्राहक के रूप में पंजीकरण करें</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>पंजीकरण करें</translation>
        </message>
        <message>
            <source>I have an account</source>
            <translation>मेरा खाता है</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>साइन इन हो रहा है…</translation>
        </message>
        <message>
            <source>Registering…</source>
            <translation>पंजीकरण हो रहा है…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Connection settings</source>
            <translation>कनेक्शन सेटिंग</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>पासवर्ड दिखाएँ</translation>
        </message>
        <message>
            <source>First start of a new server? Begin with its one-time token</source>
            <translation>नए सर्वर का पहला आरंभ? उसके एक-बार के टोकन से शुरू करें</translation>
        </message>
        <message>
            <source>Your second factor</source>
            <translation>आपका दूसरा कारक</translation>
        </message>
        <message>
            <source>Type the six digits your authenticator app shows for Emesa. Without your phone, type one of your recovery codes instead.</source>
            <translation>आपका ऑथेंटिकेटर ऐप Emesa के लिए जो छह अंक दिखाए वे लिखें। फ़ोन न हो तो एक पुनर्प्राप्ति कोड लिखें।</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>किसी और के रूप में साइन इन करें</translation>
        </message>
        <message>
            <source>Register as a client</source>
            <translation>ग्राहक के रूप में पंजीकरण करें</translation>
        </message>
        <message>
            <source>This is not the password above.</source>
            <translation>यह ऊपर वाला पासवर्ड नहीं है।</translation>
        </message>
        <message>
            <source>First administrator of a new server</source>
            <translation>नए सर्वर का पहला प्रशासक</translation>
        </message>
        <message>
            <source>Whoever installed the server finds the one-time token in the file “bootstrap-token” in its data folder. It works once.</source>
            <translation>सर्वर स्थापित करने वाले को एक-बार का टोकन उसके डेटा फ़ोल्डर की “bootstrap-token” फ़ाइल में मिलेगा। यह एक बार चलता है।</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Back to the sign-in</source>
            <translation>साइन-इन पर वापस</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>एक क्षण…</translation>
        </message>
        <message>
            <source>Looking for the server…</source>
            <translation>सर्वर खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>✓ Emesa %1</source>
            <translation>✓ Emesa %1</translation>
        </message>
        <message>
            <source>✗ Cannot be used now</source>
            <translation>✗ अभी उपयोग नहीं हो सकता</translation>
        </message>
        <message>
            <source>The way to this server is not encrypted: your password and your files can be read on it. Use an address that begins with https, or ask whoever runs the server for one.</source>
            <translation>इस सर्वर तक का रास्ता एन्क्रिप्टेड नहीं: आपका पासवर्ड और फ़ाइलें वहाँ पढ़ी जा सकती हैं। https से शुरू होने वाला पता उपयोग करें, या सर्वर चलाने वाले से माँगें।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInSection</name>
        <message>
            <source>Sign-ins</source>
            <translation>साइन-इन</translation>
        </message>
        <message>
            <source>Search user or address</source>
            <translation>उपयोगकर्ता या पता खोजें</translation>
        </message>
        <message>
            <source>No sign-ins</source>
            <translation>कोई साइन-इन नहीं</translation>
        </message>
        <message>
            <source>Every program that signs in appears here until long after it signed out.</source>
            <translation>साइन इन करने वाला हर प्रोग्राम साइन आउट के बहुत बाद तक यहाँ दिखता है।</translation>
        </message>
        <message>
            <source>Show everybody’s</source>
            <translation>सबके दिखाएँ</translation>
        </message>
        <message>
            <source>user %1</source>
            <translation>उपयोगकर्ता %1</translation>
        </message>
        <message>
            <source>Sign-ins of %1</source>
            <translation>%1 के साइन-इन</translation>
        </message>
        <message>
            <source>End sign-in</source>
            <translation>साइन-इन समाप्त करें</translation>
        </message>
        <message>
            <source>Choose a sign-in first.</source>
            <translation>पहले एक साइन-इन चुनें।</translation>
        </message>
        <message numerus="yes">
            <source>End %n sign-in(s)</source>
            <translation>
                <numerusform>%n साइन-इन समाप्त करें</numerusform>
                <numerusform>%n साइन-इन समाप्त करें</numerusform>
            </translation>
        </message>
        <message>
            <source>The sign-in of %1 from %2 has ended.</source>
            <translation>%1 का %2 वाला साइन-इन समाप्त हुआ।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StageBar</name>
        <message>
            <source>done</source>
            <translation>हो चुका</translation>
        </message>
        <message>
            <source>now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>छोड़ा गया</translation>
        </message>
        <message>
            <source>ended here</source>
            <translation>यहाँ समाप्त</translation>
        </message>
        <message>
            <source>Progress of the order</source>
            <translation>ऑर्डर की प्रगति</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>stage, state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>stage, state, date</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>ज़रूरी नहीं</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StatePanel</name>
        <message>
            <source>Loading</source>
            <translation>लोड हो रहा है</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>लोड हो रहा है…</translation>
        </message>
        <message>
            <source>This could not be loaded</source>
            <translation>यह लोड नहीं हो सका</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StepCard</name>
        <message>
            <source>Complete</source>
            <translation>पूर्ण</translation>
        </message>
        <message numerus="yes">
            <source>%n still missing</source>
            <translation>
                <numerusform>%n अभी बाकी</numerusform>
                <numerusform>%n अभी बाकी</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StreamView</name>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>ठुकराया गया</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>the same price</source>
            <translation>वही मूल्य</translation>
        </message>
        <message>
            <source>%1%2 (%1%3 %)</source>
            <comment>sign, money, percent</comment>
            <translation>%1%2 (%1%3 %)</translation>
        </message>
        <message>
            <source>the same lead time</source>
            <translation>वही डिलीवरी समय</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) sooner</source>
            <translation>
                <numerusform>%n दिन पहले</numerusform>
                <numerusform>%n दिन पहले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n दिन बाद</numerusform>
                <numerusform>%n दिन बाद</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entry(s)</source>
            <translation>
                <numerusform>%n पुरानी प्रविष्टि दिखाएँ</numerusform>
                <numerusform>%n पुरानी प्रविष्टियाँ दिखाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>You asked for %1</source>
            <comment>target price</comment>
            <translation>आपने %1 माँगा</translation>
        </message>
        <message>
            <source>%1 asked for %2</source>
            <comment>client, target price</comment>
            <translation>%1 ने %2 माँगा</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>sender, time</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>नहीं किया गया</translation>
        </message>
        <message>
            <source>Waiting to be sent · %1</source>
            <translation>भेजे जाने की प्रतीक्षा में · %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Offer %1</source>
            <translation>प्रस्ताव %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4  ▸</source>
            <comment>offer, price, sender, state</comment>
            <translation>%1 · %2 · %3 · %4  ▸</translation>
        </message>
        <message>
            <source>Unfolds the offer</source>
            <translation>प्रस्ताव खोलता है</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>offer, sender, time</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to the offer before</source>
            <comment>difference</comment>
            <translation>पिछले प्रस्ताव से %1</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>%1 समाप्त हुआ</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>%1 तक मान्य</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>offer, price, state</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>आप</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>कारख़ाना</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SuppliersPage</name>
        <message>
            <source>Laser cutting</source>
            <translation>लेज़र कटिंग</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>बेंडिंग</translation>
        </message>
        <message>
            <source>Punching</source>
            <translation>पंचिंग</translation>
        </message>
        <message>
            <source>Milling</source>
            <translation>मिलिंग</translation>
        </message>
        <message>
            <source>Turning</source>
            <translation>टर्निंग</translation>
        </message>
        <message>
            <source>Welding</source>
            <translation>वेल्डिंग</translation>
        </message>
        <message>
            <source>Grinding</source>
            <translation>ग्राइंडिंग</translation>
        </message>
        <message>
            <source>Powder coating</source>
            <translation>पाउडर कोटिंग</translation>
        </message>
        <message>
            <source>Anodising</source>
            <translation>एनोडाइज़िंग</translation>
        </message>
        <message>
            <source>Galvanising</source>
            <translation>गैल्वनाइज़िंग</translation>
        </message>
        <message>
            <source>Whom to ask, and when.</source>
            <translation>किससे पूछें, और कब।</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>नया आपूर्तिकर्ता</translation>
        </message>
        <message>
            <source>No supplier chosen</source>
            <translation>कोई आपूर्तिकर्ता नहीं चुना</translation>
        </message>
        <message>
            <source>Choose one in the list to see and change it here.</source>
            <translation>देखने और बदलने के लिए सूची में से एक चुनें।</translation>
        </message>
        <message>
            <source>Search name, contact or e-mail</source>
            <translation>नाम, संपर्क या ई-मेल खोजें</translation>
        </message>
        <message>
            <source>No suppliers yet</source>
            <translation>अभी कोई आपूर्तिकर्ता नहीं</translation>
        </message>
        <message>
            <source>Suppliers are the job shops that own machines. Add the first one to book its machines for orders.</source>
            <translation>आपूर्तिकर्ता वे कारख़ाने हैं जिनकी मशीनें हैं। ऑर्डर के लिए मशीनें बुक करने को पहला जोड़ें।</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>मशीनें</translation>
        </message>
        <message>
            <source>This supplier has no machines yet.</source>
            <translation>इस आपूर्तिकर्ता की अभी कोई मशीन नहीं।</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>machine and what kind it is</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::TaskPanel</name>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::UserSection</name>
        <message>
            <source>Only for people of a job shop: they see the orders on its machines.</source>
            <translation>केवल आपूर्तिकर्ता के लोगों के लिए: वे उसकी मशीनों के ऑर्डर देखते हैं।</translation>
        </message>
        <message>
            <source>Tell it to the person another way than by e-mail.</source>
            <translation>व्यक्ति को ई-मेल के अलावा किसी तरीके से बताएँ।</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Search name, e-mail or company</source>
            <translation>नाम, ई-मेल या कंपनी खोजें</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>अभी कोई उपयोगकर्ता नहीं</translation>
        </message>
        <message>
            <source>Add the people who work with orders. Clients register themselves.</source>
            <translation>ऑर्डर पर काम करने वाले लोगों को जोड़ें। ग्राहक स्वयं पंजीकरण करते हैं।</translation>
        </message>
        <message>
            <source>Choose a user to see roles and sign-ins.</source>
            <translation>भूमिकाएँ और साइन-इन देखने को उपयोगकर्ता चुनें।</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Users with the role %1</source>
            <translation>भूमिका %1 वाले उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Add user…</source>
            <translation>उपयोगकर्ता जोड़ें…</translation>
        </message>
        <message>
            <source>new person account</source>
            <translation>नया व्यक्ति खाता</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>संपादित करें…</translation>
        </message>
        <message>
            <source>Set a new password…</source>
            <translation>नया पासवर्ड लगाएँ…</translation>
        </message>
        <message>
            <source>Unlock sign-in</source>
            <translation>साइन-इन खोलें</translation>
        </message>
        <message>
            <source>%1 can try to sign in again at once.</source>
            <translation>%1 तुरंत फिर साइन-इन की कोशिश कर सकते हैं।</translation>
        </message>
        <message>
            <source>End all sign-ins…</source>
            <translation>सभी साइन-इन समाप्त करें…</translation>
        </message>
        <message>
            <source>End all sign-ins of %1?</source>
            <translation>%1 के सभी साइन-इन समाप्त करें?</translation>
        </message>
        <message>
            <source>Every program of this person has to sign in again.</source>
            <translation>इस व्यक्ति के हर प्रोग्राम को फिर साइन इन करना होगा।</translation>
        </message>
        <message>
            <source>End all sign-ins</source>
            <translation>सभी साइन-इन समाप्त करें</translation>
        </message>
        <message>
            <source>There was no sign-in to end.</source>
            <translation>समाप्त करने को कोई साइन-इन नहीं था।</translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s) ended.</source>
            <translation>
                <numerusform>%n साइन-इन समाप्त।</numerusform>
                <numerusform>%n साइन-इन समाप्त।</numerusform>
            </translation>
        </message>
        <message>
            <source>Reset second factor…</source>
            <translation>दूसरा कारक रीसेट करें…</translation>
        </message>
        <message>
            <source>Reset the second factor of %1?</source>
            <translation>%1 का दूसरा कारक रीसेट करें?</translation>
        </message>
        <message>
            <source>Until a new one is set up, the password alone is enough. Make sure that it is really this person who asks.</source>
            <translation>नया लगने तक केवल पासवर्ड काफ़ी होगा। सुनिश्चित करें कि सचमुच यही व्यक्ति पूछ रहा है।</translation>
        </message>
        <message>
            <source>Reset second factor</source>
            <translation>दूसरा कारक रीसेट करें</translation>
        </message>
        <message>
            <source>The second factor of %1 is off.</source>
            <translation>%1 का दूसरा कारक बंद है।</translation>
        </message>
        <message>
            <source>Show sign-ins</source>
            <translation>साइन-इन दिखाएँ</translation>
        </message>
        <message>
            <source>Why may this person…?</source>
            <translation>यह व्यक्ति क्यों कर सकता है…?</translation>
        </message>
        <message>
            <source>Show what this person did</source>
            <translation>इस व्यक्ति ने क्या किया दिखाएँ</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <source>Choose a user first.</source>
            <translation>पहले एक उपयोगकर्ता चुनें।</translation>
        </message>
        <message>
            <source>Change your own password in the settings.</source>
            <translation>अपना पासवर्ड सेटिंग में बदलें।</translation>
        </message>
        <message>
            <source>Deactivated: cannot sign in</source>
            <translation>बंद: साइन इन नहीं कर सकता</translation>
        </message>
        <message>
            <source>Active – this is you</source>
            <translation>सक्रिय – यह आप हैं</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>शामिल हुए</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>पिछला साइन-इन</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <source>None: this person may do nothing.</source>
            <translation>कोई नहीं: यह व्यक्ति कुछ नहीं कर सकता।</translation>
        </message>
        <message>
            <source>You cannot give “%1”: it allows “%2”, which you may not do yourself.</source>
            <translation>आप “%1” नहीं दे सकते: वह “%2” की अनुमति देती है, जो आपको नहीं है।</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>नया उपयोगकर्ता</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>उपयोगकर्ता जोड़ें</translation>
        </message>
        <message>
            <source>%1 can sign in now.</source>
            <translation>%1 अब साइन इन कर सकते हैं।</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 संपादित करें</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>सहेजा गया।</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>नया पासवर्ड</translation>
        </message>
        <message>
            <source>At least 12 characters. All sign-ins of the person end.</source>
            <translation>कम से कम 12 वर्ण। व्यक्ति के सभी साइन-इन समाप्त होंगे।</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>%1 के लिए नया पासवर्ड</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>पासवर्ड लगाएँ</translation>
        </message>
        <message>
            <source>Type a new password.</source>
            <translation>नया पासवर्ड लिखें।</translation>
        </message>
        <message>
            <source>%1 has a new password.</source>
            <translation>%1 का पासवर्ड नया है।</translation>
        </message>
        <message>
            <source>%1 can sign in again.</source>
            <translation>%1 फिर साइन इन कर सकते हैं।</translation>
        </message>
        <message>
            <source>%1 is deactivated and signed out everywhere.</source>
            <translation>%1 बंद है और हर जगह साइन आउट हो गया।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>%1 has the role %2 now.</source>
            <translation>%1 के पास अब भूमिका %2 है।</translation>
        </message>
        <message>
            <source>%1 no longer has the role %2.</source>
            <translation>%1 के पास अब भूमिका %2 नहीं।</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>वापस लिया गया।</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::WaitingPage</name>
        <message>
            <source>What you did while the server was away is kept on this computer and sent once, in this order.</source>
            <translation>सर्वर के न होने पर जो आपने किया वह इस कंप्यूटर पर रखा है और एक ही बार, इसी क्रम में भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Nothing can be kept on this computer now: another Emesa is running, or the disk is full.</source>
            <translation>अभी इस कंप्यूटर पर कुछ नहीं रखा जा सकता: दूसरा Emesa चल रहा है या डिस्क भरी है।</translation>
        </message>
        <message>
            <source>Everything has been sent</source>
            <translation>सब भेज दिया गया</translation>
        </message>
        <message>
            <source>What you do while the server is away waits here, and what it did not take comes back here.</source>
            <translation>सर्वर के न होने पर आप जो करते हैं वह यहाँ रुकता है, और जो उसने न लिया वह यहाँ लौटता है।</translation>
        </message>
        <message>
            <source>When you did it</source>
            <translation>जब आपने किया</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>अब</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Do it on the new state</source>
            <translation>नई स्थिति पर करें</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>फिर भेजें</translation>
        </message>
        <message>
            <source>Show order</source>
            <translation>ऑर्डर दिखाएँ</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Discard this action?</source>
            <translation>यह क्रिया छोड़ दें?</translation>
        </message>
        <message>
            <source>“%1” will not be sent. This cannot be undone.</source>
            <translation>“%1” नहीं भेजा जाएगा। इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>रुकी हुई क्रियाएँ</translation>
        </message>
    </context>
</TS>
