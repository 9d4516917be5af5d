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
        <name>DeclineOfferInput</name>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
    </context>
    <context>
        <name>emesa::SignInViewModel</name>
        <message>
            <source>The server cannot be reached. Check the address under “Server”, and that you are online.
%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>सर्वर ने समय पर उत्तर नहीं दिया। फिर कोशिश करें।</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Wait %n second(s), then try again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What answers at this address is no Emesa server. Check the address under “Server”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>emesa::app::DesktopApp</name>
        <message>
            <source>There is no keychain here: you stay signed in until you close Emesa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no server address. Write it like https://orders.example.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your sign-in has ended. Sign in again to go on.</source>
            <translation type="unfinished" />
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
            <source>● online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>○ connecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>○ offline, trying again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>○ offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>कनेक्शन: %1</translation>
        </message>
        <message>
            <source>%1 – Emesa</source>
            <translation>%1 – Emesa</translation>
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
    </context>
    <context>
        <name>emesa::ui::OrdersPage</name>
        <message>
            <source>Search part or description</source>
            <translation>पुर्ज़ा या विवरण खोजें</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>ऑर्डर खोजें</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>हर स्थिति</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new order(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No order fits</source>
            <translation>कोई ऑर्डर मेल नहीं खाता</translation>
        </message>
        <message>
            <source>Nothing here matches the search and the status you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all orders</source>
            <translation>सभी ऑर्डर दिखाएँ</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password, at least 12 characters</source>
            <translation type="unfinished" />
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
            <source>Company</source>
            <translation>कंपनी</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>पंजीकरण करें</translation>
        </message>
        <message>
            <source>I have an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registering…</source>
            <translation type="unfinished" />
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
</TS>
