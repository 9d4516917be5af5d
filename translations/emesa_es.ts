<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>AcceptOfferInput</name>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
    </context>
    <context>
        <name>AddFileInput</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>ApiKey</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Begins with</source>
            <translation>Empieza por</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
    </context>
    <context>
        <name>ApproveInput</name>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Notas internas</translation>
        </message>
    </context>
    <context>
        <name>AssignMachineInput</name>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>AuditCheck</name>
        <message>
            <source>Checked up to row</source>
            <translation>Comprobado hasta la fila</translation>
        </message>
        <message>
            <source>Last row</source>
            <translation>Última fila</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Íntegro</translation>
        </message>
        <message>
            <source>First broken row</source>
            <translation>Primera fila dañada</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
    </context>
    <context>
        <name>AuditEvent</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>User agent</source>
            <translation>Agente de usuario</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Refused because</source>
            <translation>Rechazado porque</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Cuál</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Seal before</source>
            <translation>Sello anterior</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
    </context>
    <context>
        <name>AvailableMachine</name>
        <message>
            <source>Free places</source>
            <translation>Plazas libres</translation>
        </message>
        <message>
            <source>Why here in the list</source>
            <translation>Por qué está en este lugar</translation>
        </message>
    </context>
    <context>
        <name>BootstrapInput</name>
        <message>
            <source>One-time token</source>
            <translation>Código de un solo uso</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
    </context>
    <context>
        <name>CancelInput</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>CompleteInput</name>
        <message>
            <source>Actual cost</source>
            <translation>Coste real</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>Piezas buenas</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Desecho</translation>
        </message>
    </context>
    <context>
        <name>CounterOfferInput</name>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Lead time in days</source>
            <translation>Plazo en días</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
    </context>
    <context>
        <name>DeclineOfferInput</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <source>Show choices: %1</source>
            <translation>Mostrar opciones: %1</translation>
        </message>
        <message>
            <source>Show the choices</source>
            <translation>Mostrar las opciones</translation>
        </message>
        <message>
            <source>Choose one from the list that appears while you type.</source>
            <translation>Elija una opción de la lista que aparece al escribir.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Elija una opción.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Rellene este campo.</translation>
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
            <translation>Use %1 o más.</translation>
        </message>
        <message>
            <source>Use %1 or less.</source>
            <translation>Use %1 o menos.</translation>
        </message>
        <message>
            <source>This is too long. Shorten it.</source>
            <translation>Es demasiado largo. Acórtelo.</translation>
        </message>
        <message>
            <source>Choose the day: %1</source>
            <translation>Elegir el día: %1</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Elegir en un calendario</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Hora: %1</translation>
        </message>
        <message>
            <source>Type a day, like %1.</source>
            <translation>Escriba un día, como %1.</translation>
        </message>
        <message>
            <source>Type a whole number, like %1.</source>
            <translation>Escriba un número entero, como %1.</translation>
        </message>
        <message>
            <source>Type an amount, like %1.</source>
            <translation>Escriba un importe, como %1.</translation>
        </message>
        <message>
            <source>Type and press Return</source>
            <translation>Escriba y pulse Intro</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>JwtCreateInput</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    </context>
    <context>
        <name>LiveTicket</name>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
    </context>
    <context>
        <name>LoginInput</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Bed size</source>
            <translation>Tamaño de mesa</translation>
        </message>
        <message>
            <source>Tonnage</source>
            <translation>Tonelaje</translation>
        </message>
        <message>
            <source>Bed length</source>
            <translation>Longitud de mesa</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Tarifa por hora</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>Tipo de equipo</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Planta</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
    </context>
    <context>
        <name>MasterRecord</name>
        <message>
            <source>Continent</source>
            <translation>Continente</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Planta</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Barrio</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>Tipo de equipo</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Creado por</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Modificado por</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>MfaConfirmInput</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    </context>
    <context>
        <name>MfaDisableInput</name>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    </context>
    <context>
        <name>MfaProofInput</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
    </context>
    <context>
        <name>MfaSetup</name>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Text of the QR code</source>
            <translation>Texto del código QR</translation>
        </message>
    </context>
    <context>
        <name>MfaSetupInput</name>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
    </context>
    <context>
        <name>MfaState</name>
        <message>
            <source>Second factor</source>
            <translation>Segundo factor</translation>
        </message>
        <message>
            <source>Waiting for the first code</source>
            <translation>A la espera del primer código</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Recovery codes left</source>
            <translation>Códigos de recuperación restantes</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Request id: %1</source>
            <translation>Id. de petición: %1</translation>
        </message>
    </context>
    <context>
        <name>Notification</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
    </context>
    <context>
        <name>NotificationMarks</name>
        <message>
            <source>1 to 500 notifications</source>
            <translation>De 1 a 500 avisos</translation>
        </message>
        <message>
            <source>All, instead of ids</source>
            <translation>Todos, en lugar de números</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>Leído o no leído</translation>
        </message>
        <message>
            <source>Topics switched on or off</source>
            <translation>Temas activados o desactivados</translation>
        </message>
    </context>
    <context>
        <name>NotificationSummary</name>
        <message>
            <source>Topics switched on or off</source>
            <translation>Temas activados o desactivados</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>Archivo STEP</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Espesor</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grado</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Embalaje</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Tolerancias</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Otros requisitos</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>Precio objetivo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Notas internas</translation>
        </message>
        <message>
            <source>Reason for rejection</source>
            <translation>Motivo del rechazo</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Coste real</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>Producción iniciada</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Agreed price</source>
            <translation>Precio acordado</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
    </context>
    <context>
        <name>OrderDraft</name>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>Archivo STEP</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Plano</translation>
        </message>
    </context>
    <context>
        <name>OrderEvent</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
    </context>
    <context>
        <name>OrderSpecification</name>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Espesor</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grado</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Embalaje</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Tolerancias</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Otros requisitos</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>Precio objetivo</translation>
        </message>
    </context>
    <context>
        <name>OrderStaffPatch</name>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Notas internas</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Coste real</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
    </context>
    <context>
        <name>PartFile</name>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Liberado</translation>
        </message>
    </context>
    <context>
        <name>PaymentInput</name>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
    </context>
    <context>
        <name>ProfilePatch</name>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodes</name>
        <message>
            <source>Recovery codes</source>
            <translation>Códigos de recuperación</translation>
        </message>
    </context>
    <context>
        <name>RegisterInput</name>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Repeat password</source>
            <translation>Repetir contraseña</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>RejectInput</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
    </context>
    <context>
        <name>SignInRecord</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>User no.</source>
            <translation>N.º de usuario</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Por qué terminó</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Esta</translation>
        </message>
    </context>
    <context>
        <name>SignedIn</name>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
    </context>
    <context>
        <name>Supplier</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Capacidades</translation>
        </message>
    </context>
    <context>
        <name>User</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Alta</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Under review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Negociación</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>Pendiente de pago</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>En producción</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Approve order</source>
            <translation>Aprobar el pedido</translation>
        </message>
        <message>
            <source>Reject order</source>
            <translation>Rechazar el pedido</translation>
        </message>
        <message>
            <source>Send counter offer</source>
            <translation>Enviar contraoferta</translation>
        </message>
        <message>
            <source>Accept counter offer</source>
            <translation>Aceptar contraoferta</translation>
        </message>
        <message>
            <source>Decline counter offer</source>
            <translation>Rechazar contraoferta</translation>
        </message>
        <message>
            <source>Confirm price</source>
            <translation>Confirmar el precio</translation>
        </message>
        <message>
            <source>Confirm payment</source>
            <translation>Confirmar el pago</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>Asignar máquina</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Iniciar la producción</translation>
        </message>
        <message>
            <source>Complete order</source>
            <translation>Completar el pedido</translation>
        </message>
        <message>
            <source>Cancel order</source>
            <translation>Cancelar el pedido</translation>
        </message>
        <message>
            <source>Laser</source>
            <translation>Láser</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>Plegado</translation>
        </message>
        <message>
            <source>Punch</source>
            <translation>Punzonado</translation>
        </message>
        <message>
            <source>Milling</source>
            <translation>Fresado</translation>
        </message>
        <message>
            <source>Turning</source>
            <translation>Torneado</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
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
            <translation>hoy %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ayer %1</translation>
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
            <translation>El servidor no respondió a tiempo. Inténtelo de nuevo.</translation>
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
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>Buscar o hacer cualquier cosa</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Search orders for “%1”</source>
            <translation>Buscar «%1» en los pedidos</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldForm</name>
        <message>
            <source>Somebody else changed this meanwhile. What you typed is still here: compare and save again.</source>
            <translation>Alguien ha cambiado esto mientras tanto. Lo que escribió sigue aquí: compare y guarde de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldRow</name>
        <message>
            <source>Required. %1</source>
            <translation>Obligatorio. %1</translation>
        </message>
        <message>
            <source>%1 *</source>
            <comment>a field that must be filled in</comment>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>Emptied meanwhile by somebody else.</source>
            <translation>Otra persona lo ha vaciado mientras tanto.</translation>
        </message>
        <message>
            <source>Changed meanwhile to “%1”.</source>
            <translation>Cambiado mientras tanto a «%1».</translation>
        </message>
        <message>
            <source>Take that</source>
            <translation>Usar ese valor</translation>
        </message>
        <message>
            <source>Take what “%1” was changed to</source>
            <translation>Usar el nuevo valor de «%1»</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MainWindow</name>
        <message>
            <source>Search or do anything…   Ctrl+K</source>
            <translation>Buscar o hacer cualquier cosa…   Ctrl+K</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>Buscar o hacer cualquier cosa</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
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
            <translation>Conexión: %1</translation>
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
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrdersPage</name>
        <message>
            <source>Search part or description</source>
            <translation>Buscar pieza o descripción</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>Buscar pedidos</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
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
            <translation>Ningún pedido coincide</translation>
        </message>
        <message>
            <source>Nothing here matches the search and the status you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all orders</source>
            <translation>Mostrar todos los pedidos</translation>
        </message>
        <message>
            <source>No orders yet</source>
            <translation>Aún no hay pedidos</translation>
        </message>
        <message>
            <source>Orders appear here as soon as a client sends one.</source>
            <translation>Los pedidos aparecen aquí en cuanto un cliente envía uno.</translation>
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
            <translation>Servidor</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
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
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrarse</translation>
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
            <translation>Cargando</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>This could not be loaded</source>
            <translation>No se pudo cargar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
</TS>
