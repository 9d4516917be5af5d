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
        <name>AccessReason</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Yes: %1 may “%2”, given by %3.</source>
            <translation>Sí: %1 puede «%2», por %3.</translation>
        </message>
        <message>
            <source>No: %1 may not “%2”.</source>
            <translation>No: %1 no puede «%2».</translation>
        </message>
        <message>
            <source>This is about the person's own orders only, because the permission “%1” is missing.</source>
            <translation>Solo para los pedidos propios de la persona, porque falta el permiso «%1».</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing.</source>
            <translation>La cuenta está desactivada y no puede nada.</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing, although %1 would allow it.</source>
            <translation>La cuenta está desactivada y no puede nada, aunque %1 lo permitiría.</translation>
        </message>
        <message>
            <source>The person has %1, which would allow it, but is switched off.</source>
            <translation>La persona tiene %1, que lo permitiría, pero está desactivado.</translation>
        </message>
        <message>
            <source>No role allows it now. Mark it for a role on the page “Permissions”.</source>
            <translation>Ningún rol lo permite ahora. Márquelo para un rol en la página «Permisos».</translation>
        </message>
        <message>
            <source>It would be allowed by %1. Give one of these roles to the person, or allow it for a role the person has.</source>
            <translation>Lo permitiría %1. Dé uno de estos roles a la persona, o permítaselo a un rol que ya tenga.</translation>
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
        <name>AuditStory</name>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Inicio de sesión fallido</translation>
        </message>
        <message>
            <source>Sign-in slowed down</source>
            <translation>Inicio de sesión frenado</translation>
        </message>
        <message>
            <source>Second factor asked for</source>
            <translation>Se pidió el segundo factor</translation>
        </message>
        <message>
            <source>Sign-in ended</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <source>Stolen sign-in suspected</source>
            <translation>Se sospecha sesión robada</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Acceso denegado</translation>
        </message>
        <message>
            <source>Order placed</source>
            <translation>Pedido hecho</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Pedido cambiado</translation>
        </message>
        <message>
            <source>Order approved</source>
            <translation>Pedido aprobado</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>Pedido rechazado</translation>
        </message>
        <message>
            <source>Counter offer sent</source>
            <translation>Contraoferta enviada</translation>
        </message>
        <message>
            <source>Counter offer accepted</source>
            <translation>Contraoferta aceptada</translation>
        </message>
        <message>
            <source>Counter offer declined</source>
            <translation>Contraoferta rechazada</translation>
        </message>
        <message>
            <source>Payment confirmed</source>
            <translation>Pago confirmado</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>Máquina asignada</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>Producción iniciada</translation>
        </message>
        <message>
            <source>Order completed</source>
            <translation>Pedido completado</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>Pedido cancelado</translation>
        </message>
        <message>
            <source>Order deleted</source>
            <translation>Pedido eliminado</translation>
        </message>
        <message>
            <source>File added to an order</source>
            <translation>Archivo añadido a un pedido</translation>
        </message>
        <message>
            <source>Message written</source>
            <translation>Mensaje escrito</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Archivo añadido</translation>
        </message>
        <message>
            <source>Upload begun</source>
            <translation>Subida empezada</translation>
        </message>
        <message>
            <source>Upload finished</source>
            <translation>Subida terminada</translation>
        </message>
        <message>
            <source>Upload given up</source>
            <translation>Subida abandonada</translation>
        </message>
        <message>
            <source>Upload lost</source>
            <translation>Subida perdida</translation>
        </message>
        <message>
            <source>Client registered</source>
            <translation>Cliente registrado</translation>
        </message>
        <message>
            <source>User added</source>
            <translation>Usuario añadido</translation>
        </message>
        <message>
            <source>User changed</source>
            <translation>Usuario cambiado</translation>
        </message>
        <message>
            <source>Roles of a user changed</source>
            <translation>Roles de un usuario cambiados</translation>
        </message>
        <message>
            <source>User deactivated</source>
            <translation>Usuario desactivado</translation>
        </message>
        <message>
            <source>User unlocked</source>
            <translation>Usuario desbloqueado</translation>
        </message>
        <message>
            <source>Own profile changed</source>
            <translation>Perfil propio cambiado</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Contraseña cambiada</translation>
        </message>
        <message>
            <source>Password change refused</source>
            <translation>Cambio de contraseña denegado</translation>
        </message>
        <message>
            <source>Registration refused</source>
            <translation>Registro denegado</translation>
        </message>
        <message>
            <source>Second factor set up</source>
            <translation>Segundo factor configurado</translation>
        </message>
        <message>
            <source>Second factor switched on</source>
            <translation>Segundo factor activado</translation>
        </message>
        <message>
            <source>Second factor switched off</source>
            <translation>Segundo factor desactivado</translation>
        </message>
        <message>
            <source>Recovery codes renewed</source>
            <translation>Códigos de recuperación renovados</translation>
        </message>
        <message>
            <source>Second factor refused</source>
            <translation>Segundo factor rechazado</translation>
        </message>
        <message>
            <source>Role added</source>
            <translation>Rol añadido</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>Rol cambiado</translation>
        </message>
        <message>
            <source>Permissions of a role changed</source>
            <translation>Permisos de un rol cambiados</translation>
        </message>
        <message>
            <source>Role switched off</source>
            <translation>Rol desactivado</translation>
        </message>
        <message>
            <source>Role deleted</source>
            <translation>Rol eliminado</translation>
        </message>
        <message>
            <source>Built-in roles made</source>
            <translation>Roles integrados creados</translation>
        </message>
        <message>
            <source>API key made</source>
            <translation>Clave de API creada</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>Clave de API revocada</translation>
        </message>
        <message>
            <source>Machine added</source>
            <translation>Máquina añadida</translation>
        </message>
        <message>
            <source>Machine changed</source>
            <translation>Máquina cambiada</translation>
        </message>
        <message>
            <source>Machine removed</source>
            <translation>Máquina quitada</translation>
        </message>
        <message>
            <source>Supplier added</source>
            <translation>Proveedor añadido</translation>
        </message>
        <message>
            <source>Supplier changed</source>
            <translation>Proveedor cambiado</translation>
        </message>
        <message>
            <source>Supplier removed</source>
            <translation>Proveedor quitado</translation>
        </message>
        <message>
            <source>Audit log exported</source>
            <translation>Registro de auditoría exportado</translation>
        </message>
        <message>
            <source>Signing key published</source>
            <translation>Clave de firma publicada</translation>
        </message>
        <message>
            <source>Signing key retired</source>
            <translation>Clave de firma retirada</translation>
        </message>
        <message>
            <source>First administrator made</source>
            <translation>Primer administrador creado</translation>
        </message>
        <message>
            <source>First administrator refused</source>
            <translation>Primer administrador denegado</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
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
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
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
            <source>An API key cannot do this.</source>
            <translation>Una clave de API no puede hacer esto.</translation>
        </message>
        <message>
            <source>The password was wrong.</source>
            <translation>La contraseña era incorrecta.</translation>
        </message>
        <message>
            <source>A token was used twice: all sign-ins of the person were ended.</source>
            <translation>Un token se usó dos veces: se terminaron todas las sesiones de la persona.</translation>
        </message>
        <message>
            <source>The permission was missing.</source>
            <translation>Faltaba el permiso.</translation>
        </message>
        <message>
            <source>Somebody tried to give a permission he does not have himself.</source>
            <translation>Alguien intentó dar un permiso que no tiene.</translation>
        </message>
        <message>
            <source>The other user may do more.</source>
            <translation>El otro usuario puede más.</translation>
        </message>
        <message>
            <source>Nobody takes his own administrator role or disables himself.</source>
            <translation>Nadie se quita su propio rol de administrador ni se desactiva.</translation>
        </message>
        <message>
            <source>It was the last active administrator.</source>
            <translation>Era el último administrador activo.</translation>
        </message>
        <message>
            <source>The role is built in.</source>
            <translation>El rol es integrado.</translation>
        </message>
        <message>
            <source>It was in use.</source>
            <translation>Estaba en uso.</translation>
        </message>
        <message>
            <source>The user name or the password was wrong.</source>
            <translation>El nombre de usuario o la contraseña eran incorrectos.</translation>
        </message>
        <message>
            <source>The code of the second factor was wrong.</source>
            <translation>El código del segundo factor era incorrecto.</translation>
        </message>
        <message>
            <source>The code of the second factor was missing.</source>
            <translation>Faltaba el código del segundo factor.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The permission “%1” was missing.</source>
            <translation>Faltaba el permiso «%1».</translation>
        </message>
    </context>
    <context>
        <name>AuditViewModel</name>
        <message>
            <source>The file %1 cannot be written (%2). Choose another folder, or make room on the disk.</source>
            <translation>No se puede escribir el archivo %1 (%2). Elija otra carpeta o haga sitio en el disco.</translation>
        </message>
    </context>
    <context>
        <name>AvailabilityQuestion</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>For order</source>
            <translation>Para el pedido</translation>
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
        <name>Chart</name>
        <message>
            <source>%1: %2</source>
            <comment>name and value of a target or limit</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 in all.</source>
            <translation>%1: %2 en total.</translation>
        </message>
        <message>
            <source>%1, latest %2: %3.</source>
            <comment>line, month, value</comment>
            <translation>%1, último %2: %3.</translation>
        </message>
        <message>
            <source>%1: no data.</source>
            <translation>%1: sin datos.</translation>
        </message>
        <message>
            <source>Highest: %1, %2.</source>
            <comment>place, value</comment>
            <translation>Máximo: %1, %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n above the limit.</source>
            <translation>
                <numerusform>%n por encima del límite.</numerusform>
                <numerusform>%n por encima del límite.</numerusform>
            </translation>
        </message>
        <message>
            <source>No data in this period.</source>
            <translation>No hay datos en este periodo.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>target or limit</comment>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
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
                <numerusform>n = %n pedido</numerusform>
                <numerusform>n = %n pedidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientSettings</name>
        <message>
            <source>%1 holds no certificate (PEM). Choose another file, or none, in the connection settings.</source>
            <translation>%1 no contiene ningún certificado (PEM). Elija otro archivo, o ninguno, en los ajustes de conexión.</translation>
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
        <name>DashboardCharts</name>
        <message>
            <source>%1 %2.</source>
            <comment>formula, period</comment>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Value of my orders per month</source>
            <translation>Valor de mis pedidos por mes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>title, currency</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Machine load, next two weeks</source>
            <translation>Carga de máquinas, próximas dos semanas</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carga</translation>
        </message>
    </context>
    <context>
        <name>DashboardFigure</name>
        <message>
            <source>One period earlier</source>
            <translation>Un periodo antes</translation>
        </message>
        <message>
            <source>Orders it was computed from; 0: no data</source>
            <translation>Pedidos con los que se calculó; 0: sin datos</translation>
        </message>
        <message>
            <source>Parameters of /api/orders/ that give the rows behind it</source>
            <translation>Parámetros de /api/orders/ que dan las filas</translation>
        </message>
    </context>
    <context>
        <name>DashboardLine</name>
        <message>
            <source>Orders behind each value; 0: no data</source>
            <translation>Pedidos detrás de cada valor; 0: sin datos</translation>
        </message>
    </context>
    <context>
        <name>DashboardMachine</name>
        <message>
            <source>Booked of capacity, basis points</source>
            <translation>Reservado de la capacidad, puntos básicos</translation>
        </message>
    </context>
    <context>
        <name>DashboardSeries</name>
        <message>
            <source>First day of each step</source>
            <translation>Primer día de cada paso</translation>
        </message>
    </context>
    <context>
        <name>DashboardViewModel</name>
        <message>
            <source>Open orders</source>
            <translation>Pedidos abiertos</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>In negotiation, shop's turn</source>
            <translation>En negociación, turno del taller</translation>
        </message>
        <message>
            <source>In negotiation, client's turn</source>
            <translation>En negociación, turno del cliente</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>Pendiente de pago</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>En producción</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>En riesgo</translation>
        </message>
        <message>
            <source>Agreed this month</source>
            <translation>Acordado este mes</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>Tasa de éxito</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Tiempo de respuesta</translation>
        </message>
        <message>
            <source>On-time delivery</source>
            <translation>Entregas a tiempo</translation>
        </message>
        <message>
            <source>Orders by status per week</source>
            <translation>Pedidos por estado y semana</translation>
        </message>
        <message>
            <source>Agreed and completed value per month</source>
            <translation>Valor acordado y completado por mes</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Plazo de entrega</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Half of them within</source>
            <translation>La mitad en menos de</translation>
        </message>
        <message>
            <source>Nine of ten within</source>
            <translation>Nueve de cada diez en menos de</translation>
        </message>
        <message>
            <source>Completed by the promised day</source>
            <translation>Completado para el día prometido</translation>
        </message>
        <message>
            <source>Orders that are not completed, rejected or cancelled.</source>
            <translation>Pedidos que no están completados, rechazados ni cancelados.</translation>
        </message>
        <message>
            <source>Orders nobody at the shop has answered yet.</source>
            <translation>Pedidos que nadie del taller ha respondido aún.</translation>
        </message>
        <message>
            <source>Orders in negotiation where the shop has to answer.</source>
            <translation>Pedidos en negociación en los que debe responder el taller.</translation>
        </message>
        <message>
            <source>Orders in negotiation where the client has to answer.</source>
            <translation>Pedidos en negociación en los que debe responder el cliente.</translation>
        </message>
        <message>
            <source>Orders with an agreed price that are not paid yet.</source>
            <translation>Pedidos con precio acordado aún sin pagar.</translation>
        </message>
        <message>
            <source>Orders that are paid and not started yet.</source>
            <translation>Pedidos pagados y aún no empezados.</translation>
        </message>
        <message>
            <source>Orders that are being made.</source>
            <translation>Pedidos en fabricación.</translation>
        </message>
        <message>
            <source>Orders whose production rests.</source>
            <translation>Pedidos cuya producción está parada.</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that were promised for a day before today.</source>
            <translation>Pedidos a cargo del taller prometidos para antes de hoy.</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that are promised for today or the next three days.</source>
            <translation>Pedidos a cargo del taller prometidos para hoy o los próximos tres días.</translation>
        </message>
        <message>
            <source>Sum of the agreed prices of orders accepted this month.</source>
            <translation>Suma de los precios acordados de pedidos aceptados este mes.</translation>
        </message>
        <message>
            <source>Orders that came in each week, by the status they have now.</source>
            <translation>Pedidos llegados cada semana, por su estado actual.</translation>
        </message>
        <message>
            <source>Sum of agreed prices by month of acceptance and by month of completion.</source>
            <translation>Suma de precios acordados por mes de aceptación y por mes de finalización.</translation>
        </message>
        <message>
            <source>Accepted ÷ (accepted + rejected). Cancelled and expired orders are not counted.</source>
            <translation>Aceptados ÷ (aceptados + rechazados). Los cancelados y caducados no cuentan.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours.</source>
            <translation>Desde el pedido hasta la primera oferta del taller, en horas laborables.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; half of the orders were quicker.</source>
            <translation>Desde el pedido hasta la primera oferta del taller, en horas laborables; la mitad fue más rápida.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; nine of ten orders were quicker.</source>
            <translation>Desde el pedido hasta la primera oferta del taller, en horas laborables; nueve de cada diez fueron más rápidos.</translation>
        </message>
        <message>
            <source>From acceptance to completion.</source>
            <translation>Desde la aceptación hasta la finalización.</translation>
        </message>
        <message>
            <source>From acceptance to completion; half of the orders were quicker.</source>
            <translation>Desde la aceptación hasta la finalización; la mitad fue más rápida.</translation>
        </message>
        <message>
            <source>From acceptance to completion; nine of ten orders were quicker.</source>
            <translation>Desde la aceptación hasta la finalización; nueve de cada diez fueron más rápidos.</translation>
        </message>
        <message>
            <source>Orders completed by the latest promised day ÷ orders due. What is overdue and not finished is late.</source>
            <translation>Pedidos completados para el último día prometido ÷ pedidos vencidos. Lo vencido sin terminar cuenta como tarde.</translation>
        </message>
        <message>
            <source>Booked time ÷ (two weeks × jobs side by side), from today on.</source>
            <translation>Tiempo reservado ÷ (dos semanas × trabajos a la vez), desde hoy.</translation>
        </message>
        <message>
            <source>Late: the promised day has passed</source>
            <translation>Tarde: pasó el día prometido</translation>
        </message>
        <message>
            <source>Production rests</source>
            <translation>La producción está parada</translation>
        </message>
        <message>
            <source>Waits for a review</source>
            <translation>Espera una revisión</translation>
        </message>
        <message>
            <source>An offer waits for an answer</source>
            <translation>Una oferta espera respuesta</translation>
        </message>
        <message>
            <source>Paid, but no machine yet</source>
            <translation>Pagado, pero aún sin máquina</translation>
        </message>
        <message>
            <source>Waits for payment</source>
            <translation>Espera el pago</translation>
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
        <name>DocumentPages</name>
        <message>
            <source>The printer took nothing. Choose another one, or save the document as PDF.</source>
            <translation>La impresora no aceptó nada. Elija otra o guarde el documento como PDF.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>DocumentWriter</name>
        <message>
            <source>This order was called off. Order the part again to get a quote.</source>
            <translation>Este pedido se anuló. Vuelva a pedir la pieza para recibir un presupuesto.</translation>
        </message>
        <message>
            <source>There is no offer yet. A quote can be made as soon as the shop has named a price.</source>
            <translation>Aún no hay oferta. Se puede hacer un presupuesto en cuanto el taller ponga precio.</translation>
        </message>
        <message>
            <source>No price is agreed. Accept an offer, then the order can be confirmed.</source>
            <translation>No hay precio acordado. Acepte una oferta y el pedido se podrá confirmar.</translation>
        </message>
        <message>
            <source>A traveler is for orders that are paid. Wait for the payment.</source>
            <translation>La hoja de ruta es para pedidos pagados. Espere al pago.</translation>
        </message>
        <message>
            <source>There is nothing to pack before production has started.</source>
            <translation>No hay nada que embalar antes de que empiece la producción.</translation>
        </message>
        <message>
            <source>The shop has made no offer yet. Send one, then make the quote.</source>
            <translation>El taller aún no ha hecho ninguna oferta. Envíe una y luego haga el presupuesto.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>a later offer replaces it</source>
            <translation>lo sustituya una oferta posterior</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Plazo de entrega</translation>
        </message>
        <message>
            <source>Per piece, rounded</source>
            <translation>Por pieza, redondeado</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>The total counts. Tax is not included.</source>
            <translation>Vale el total. Impuestos no incluidos.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>The lead time starts on the working day after your payment is confirmed.</source>
            <translation>El plazo empieza el día laborable posterior a la confirmación de su pago.</translation>
        </message>
        <message>
            <source>The price is for the part, the files and the quantity above. A change of any of them needs a new quote.</source>
            <translation>El precio vale para la pieza, los archivos y la cantidad indicados. Si cambia algo, hace falta otro presupuesto.</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Confirmación de pedido</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Prometido para el</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>received</source>
            <translation>recibido</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Lo acordado</translation>
        </message>
        <message>
            <source>We make the part by these requirements and these files. Compare them with yours; if anything differs, write to us before production starts.</source>
            <translation>Fabricamos la pieza según estos requisitos y archivos. Compárelos con los suyos; si algo difiere, escríbanos antes de que empiece la producción.</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Hoja de ruta</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>Imagen de la pieza</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>aún sin elegir</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impreso</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>Notas de preparación</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguna.</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buenas</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Desecho</translation>
        </message>
        <message>
            <source>Finished, by</source>
            <translation>Terminado, por</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Lista de embalaje</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Embalaje</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Pedidas</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>Embaladas</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Bultos</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Packed by, date</source>
            <translation>Embalado por, fecha</translation>
        </message>
        <message>
            <source>Received by, date</source>
            <translation>Recibido por, fecha</translation>
        </message>
        <message>
            <source>not promised yet</source>
            <translation>aún sin promesa</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 días laborables</translation>
        </message>
        <message>
            <source>by agreement</source>
            <translation>según acuerdo</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Requisitos</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Espesor</translation>
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
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>Sin archivos.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
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
            <translation>
                <numerusform>Acorte esto en %n carácter.</numerusform>
                <numerusform>Acorte esto en %n caracteres.</numerusform>
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
        <message>
            <source>Show what is usual</source>
            <translation>Mostrar lo habitual</translation>
        </message>
        <message>
            <source>Show what is usual (Alt+Down)</source>
            <translation>Mostrar lo habitual (Alt+Abajo)</translation>
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
        <name>MachineBooking</name>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
    </context>
    <context>
        <name>MasterImport</name>
        <message>
            <source>The file cannot be read: %1. Choose another one.</source>
            <translation>No se puede leer el archivo: %1. Elija otro.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB. Split it and import the parts one after the other.</source>
            <translation>El archivo pasa de 16 MB. Divídalo e importe las partes una tras otra.</translation>
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
        <name>Masters</name>
        <message>
            <source>Continents</source>
            <translation>Continentes</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Distritos</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>Ciudades</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>Plantas</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sedes</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Barrios</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>Tipos de equipo</translation>
        </message>
        <message>
            <source>New continent</source>
            <translation>Nuevo continente</translation>
        </message>
        <message>
            <source>New country</source>
            <translation>Nuevo país</translation>
        </message>
        <message>
            <source>New state</source>
            <translation>Nuevo estado</translation>
        </message>
        <message>
            <source>New district</source>
            <translation>Nuevo distrito</translation>
        </message>
        <message>
            <source>New city</source>
            <translation>Nueva ciudad</translation>
        </message>
        <message>
            <source>New plant</source>
            <translation>Nueva planta</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>Nueva sede</translation>
        </message>
        <message>
            <source>New zone</source>
            <translation>Nueva zona</translation>
        </message>
        <message>
            <source>New ward</source>
            <translation>Nuevo barrio</translation>
        </message>
        <message>
            <source>New equipment type</source>
            <translation>Nuevo tipo de equipo</translation>
        </message>
        <message>
            <source>Two letters of ISO 3166-1, like IN.</source>
            <translation>Dos letras de ISO 3166-1, como IN.</translation>
        </message>
        <message>
            <source>ISO 3166-2, like IN-KA.</source>
            <translation>ISO 3166-2, como IN-KA.</translation>
        </message>
        <message>
            <source>Nothing new goes into what is not active.</source>
            <translation>Nada nuevo entra en lo que no está activo.</translation>
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
        <name>NewsTopic</name>
        <message>
            <source>A new order came in</source>
            <translation>Llegó un pedido nuevo</translation>
        </message>
        <message>
            <source>Somebody wrote to me about an order</source>
            <translation>Alguien me escribió sobre un pedido</translation>
        </message>
        <message>
            <source>A counter offer was made</source>
            <translation>Se hizo una contraoferta</translation>
        </message>
        <message>
            <source>An offer was accepted</source>
            <translation>Se aceptó una oferta</translation>
        </message>
        <message>
            <source>An offer was declined</source>
            <translation>Se rechazó una oferta</translation>
        </message>
        <message>
            <source>An order was approved</source>
            <translation>Se aprobó un pedido</translation>
        </message>
        <message>
            <source>An order was rejected</source>
            <translation>Se rechazó un pedido</translation>
        </message>
        <message>
            <source>An order was paid</source>
            <translation>Se pagó un pedido</translation>
        </message>
        <message>
            <source>A machine was booked</source>
            <translation>Se reservó una máquina</translation>
        </message>
        <message>
            <source>Production of an order started</source>
            <translation>Empezó la producción de un pedido</translation>
        </message>
        <message>
            <source>An order was completed</source>
            <translation>Se completó un pedido</translation>
        </message>
        <message>
            <source>An order was changed</source>
            <translation>Se cambió un pedido</translation>
        </message>
        <message>
            <source>An order has a new file</source>
            <translation>Un pedido tiene un archivo nuevo</translation>
        </message>
        <message>
            <source>An order was cancelled</source>
            <translation>Se canceló un pedido</translation>
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
        <message>
            <source>On hold</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Reason for the hold</source>
            <translation>Motivo de la pausa</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>Piezas buenas</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Desecho</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Turno</translation>
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
        <name>OrderEvents</name>
        <message>
            <source>Order placed</source>
            <translation>Pedido hecho</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Pedido cambiado</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Offer made</source>
            <translation>Oferta hecha</translation>
        </message>
        <message>
            <source>Offer accepted</source>
            <translation>Oferta aceptada</translation>
        </message>
        <message>
            <source>Offer declined</source>
            <translation>Oferta rechazada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>Máquina asignada</translation>
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
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Archivo añadido</translation>
        </message>
        <message>
            <source>Taken over from the earlier system</source>
            <translation>Traído del sistema anterior</translation>
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
        <name>OrderStages</name>
        <message>
            <source>Submitted</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Negociación</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Máquinas</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>Datos maestros</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Panel</translation>
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
        <name>PauseInput</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
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
        <name>Permissions</name>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Máquinas</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Continents</source>
            <translation>Continentes</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Distritos</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>Ciudades</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>Plantas</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sedes</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Barrios</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>Tipos de equipo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Assign machines</source>
            <translation>Asignar máquinas</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Iniciar la producción</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Negotiate for the shop</source>
            <translation>Negociar por el taller</translation>
        </message>
        <message>
            <source>Confirm payments</source>
            <translation>Confirmar pagos</translation>
        </message>
        <message>
            <source>See those of all clients</source>
            <translation>Ver los de todos los clientes</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Gestionar</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Eliminar definitivamente</translation>
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
        <name>QrCode</name>
        <message>
            <source>This text cannot be a QR code: it is empty or too long.</source>
            <translation>Este texto no puede ser un código QR: está vacío o es demasiado largo.</translation>
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
        <name>ResumeInput</name>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
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
        <name>SavedView</name>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>For everybody</source>
            <translation>Para todos</translation>
        </message>
        <message>
            <source>Filters, columns and order</source>
            <translation>Filtros, columnas y orden</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
    </context>
    <context>
        <name>SettingsStore</name>
        <message>
            <source>The settings could not be written and hold only until you close Emesa: %1</source>
            <translation>Los ajustes no se pudieron guardar y solo valen hasta que cierre Emesa: %1</translation>
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
        <name>TableExport</name>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>%1 could not be written to the end: %2. Make room or choose another folder.</source>
            <translation>%1 no se pudo escribir hasta el final: %2. Haga sitio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>More than %1 rows do not go over the clipboard. Export them as CSV.</source>
            <translation>Más de %1 filas no caben en el portapapeles. Expórtelas como CSV.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>A sheet holds at most %1 rows. Filter the list, or export it as CSV.</source>
            <translation>Una hoja admite como mucho %1 filas. Filtre la lista o expórtela como CSV.</translation>
        </message>
        <message>
            <source>A row could not be written to %1: %2.</source>
            <translation>No se pudo escribir una fila en %1: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be replaced. Close it where it is open, or choose another name.</source>
            <translation>No se puede sustituir %1. Ciérrelo donde esté abierto o elija otro nombre.</translation>
        </message>
        <message>
            <source>The printer does not take the pages. See whether it is on and has paper, then print again.</source>
            <translation>La impresora no acepta las páginas. Compruebe que está encendida y tiene papel, y vuelva a imprimir.</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Página %1</translation>
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
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
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
        <message>
            <source>Pause production</source>
            <translation>Pausar la producción</translation>
        </message>
        <message>
            <source>Resume production</source>
            <translation>Reanudar la producción</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
    </context>
    <context>
        <name>emesa::ConnectionViewModel</name>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Online, not live</source>
            <translation>En línea, sin tiempo real</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Changes of others appear by themselves.</source>
            <translation>Los cambios de otros aparecen solos.</translation>
        </message>
        <message>
            <source>The server answers, but changes of others appear only when you refresh (F5).</source>
            <translation>El servidor responde, pero los cambios de otros solo aparecen al actualizar (F5).</translation>
        </message>
        <message>
            <source>Emesa is connecting to the server.</source>
            <translation>Emesa se está conectando al servidor.</translation>
        </message>
        <message>
            <source>You can go on reading and working: what you do is kept here and sent when the server is back.</source>
            <translation>Puede seguir leyendo y trabajando: lo que haga se guarda aquí y se envía cuando vuelva el servidor.</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n second(s). Click to try now.</source>
            <translation>
                <numerusform>Próximo intento en %n segundo. Pulse para intentarlo ya.</numerusform>
                <numerusform>Próximo intento en %n segundos. Pulse para intentarlo ya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last sync %n s ago</source>
            <translation>
                <numerusform>Última sincronización hace %n s</numerusform>
                <numerusform>Última sincronización hace %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Last sync: %1</source>
            <translation>Última sincronización: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) need you</source>
            <translation>
                <numerusform>%n acción le necesita</numerusform>
                <numerusform>%n acciones le necesitan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) waiting to be sent</source>
            <translation>
                <numerusform>%n acción en espera de envío</numerusform>
                <numerusform>%n acciones en espera de envío</numerusform>
            </translation>
        </message>
        <message>
            <source>The server cannot be reached. What you see was read %1 and may have changed since.</source>
            <translation>No se puede llegar al servidor. Lo que ve se leyó %1 y puede haber cambiado.</translation>
        </message>
    </context>
    <context>
        <name>emesa::DashboardViewModel</name>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>%1 a month before</source>
            <translation>%1 el mes anterior</translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n pedido</numerusform>
                <numerusform>n = %n pedidos</numerusform>
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
            <translation>a %1</translation>
        </message>
        <message>
            <source>The shop is at work on it</source>
            <translation>El taller está en ello</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Le toca a usted</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days, hours</comment>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>days</comment>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::DocumentViewModel</name>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Confirmación de pedido</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Hoja de ruta</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Lista de embalaje</translation>
        </message>
    </context>
    <context>
        <name>emesa::FloorLock</name>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>Un PIN tiene de 4 a 12 cifras.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %n second(s).</source>
            <translation>
                <numerusform>Demasiados PIN incorrectos. Inténtelo en %n segundo.</numerusform>
                <numerusform>Demasiados PIN incorrectos. Inténtelo en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Ese no es el PIN.</translation>
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
            <translation>%1: hoy</translation>
        </message>
        <message>
            <source>%1: last 7 days</source>
            <translation>%1: últimos 7 días</translation>
        </message>
        <message>
            <source>%1: last 30 days</source>
            <translation>%1: últimos 30 días</translation>
        </message>
        <message>
            <source>%1: this month</source>
            <translation>%1: este mes</translation>
        </message>
        <message>
            <source>%1: before today</source>
            <translation>%1: antes de hoy</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <translation>%1: desde %2</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <translation>%1: hasta %2</translation>
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
            <translation>Poco habitual en este material: le responderemos al respecto.</translation>
        </message>
        <message>
            <source>This is not read as a thickness. Write it like 2 mm or 0.08 in, or explain it below.</source>
            <translation>Esto no se entiende como espesor. Escriba, por ejemplo, 2 mm o 0.08 in, o explíquelo abajo.</translation>
        </message>
        <message>
            <source>Goes out as %1.</source>
            <translation>Se envía como %1.</translation>
        </message>
    </context>
    <context>
        <name>emesa::NotificationsViewModel</name>
        <message>
            <source>Mark messages as read or unread</source>
            <translation>Marcar mensajes como leídos o no leídos</translation>
        </message>
    </context>
    <context>
        <name>emesa::OrderListViewModel</name>
        <message>
            <source>Whose turn</source>
            <translation>A quién le toca</translation>
        </message>
        <message>
            <source>Mine to act on</source>
            <translation>Me toca a mí</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>En negociación</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>En producción</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Le toca a usted</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Taller</translation>
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
            <translation>nada</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Le toca a usted</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>Se espera a %1</translation>
        </message>
        <message>
            <source>The shop is making it</source>
            <translation>El taller lo está fabricando</translation>
        </message>
        <message>
            <source>Waiting for the shop</source>
            <translation>Se espera al taller</translation>
        </message>
        <message>
            <source>Offer of %1</source>
            <translation>Oferta de %1</translation>
        </message>
        <message>
            <source>Change order</source>
            <translation>Cambiar pedido</translation>
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
            <translation>Llegó un mensaje, un archivo o una oferta.</translation>
        </message>
        <message>
            <source>“%1” is neither a STEP file (.step, .stp, .p21) nor a drawing (.pdf). Choose another file.</source>
            <translation>«%1» no es un archivo STEP (.step, .stp, .p21) ni un plano (.pdf). Elija otro archivo.</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that it is still there.</source>
            <translation>«%1» no se puede leer. Compruebe que sigue ahí.</translation>
        </message>
        <message>
            <source>“%1” has the name of one, but is no %2 file inside. Export it again.</source>
            <translation>«%1» se llama así, pero por dentro no es un archivo %2. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::PeopleViewModel</name>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Esta</translation>
        </message>
        <message>
            <source>You need the permission “%1” for this. Ask an administrator.</source>
            <translation>Para esto necesita el permiso «%1». Pregunte a un administrador.</translation>
        </message>
        <message>
            <source>You cannot deactivate yourself. Ask another administrator.</source>
            <translation>No puede desactivarse a sí mismo. Pregunte a otro administrador.</translation>
        </message>
        <message>
            <source>You cannot take the administrator role from yourself. Ask another administrator.</source>
            <translation>No puede quitarse el rol de administrador. Pregunte a otro administrador.</translation>
        </message>
        <message>
            <source>This sign-in has ended already.</source>
            <translation>Esta sesión ya ha terminado.</translation>
        </message>
        <message>
            <source>This is the sign-in you use now. Sign out instead.</source>
            <translation>Es la sesión que usa ahora. Ciérrela desde el menú.</translation>
        </message>
        <message>
            <source>The administrator role cannot be switched off, so that somebody can always run the shop.</source>
            <translation>El rol de administrador no se puede desactivar, para que siempre haya quien lleve el taller.</translation>
        </message>
        <message>
            <source>“%1” is built in and stays.</source>
            <translation>«%1» es integrado y se queda.</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) have this role. Take it from them first, or switch the role off.</source>
            <translation>
                <numerusform>%n usuario tiene este rol. Quíteselo antes o desactive el rol.</numerusform>
                <numerusform>%n usuarios tienen este rol. Quíteselo antes o desactive el rol.</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked already.</source>
            <translation>Esta clave ya fue revocada.</translation>
        </message>
    </context>
    <context>
        <name>emesa::PermissionMatrix</name>
        <message>
            <source>%1, everything</source>
            <translation>%1, todo</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>permitido</translation>
        </message>
        <message>
            <source>partly allowed</source>
            <translation>permitido en parte</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <translation>%1 – %2: %3</translation>
        </message>
        <message>
            <source>%1, not saved yet</source>
            <translation>%1, aún sin guardar</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1 (switched off: allows nothing now)</source>
            <translation>%1 (desactivado: ahora no permite nada)</translation>
        </message>
        <message>
            <source>You may look at roles, but not change them. For that you need the permission “%1”.</source>
            <translation>Puede ver los roles, pero no cambiarlos. Para eso necesita el permiso «%1».</translation>
        </message>
        <message>
            <source>The administrator role keeps every permission, so that somebody can always run the shop.</source>
            <translation>El rol de administrador conserva todos los permisos, para que siempre haya quien lleve el taller.</translation>
        </message>
        <message>
            <source>You cannot give or take “%1”, because you do not have it yourself. Ask somebody who has it.</source>
            <translation>No puede dar ni quitar «%1» porque usted no lo tiene. Pregunte a quien lo tenga.</translation>
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
            <translation>Aún sin máquina</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Empezar %1</translation>
        </message>
        <message>
            <source>%1 has started.</source>
            <translation>%1 ha empezado.</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
        <message>
            <source>%1 is paused: %2</source>
            <translation>%1 está en pausa: %2</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Seguir con %1</translation>
        </message>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 continúa.</translation>
        </message>
        <message>
            <source>Finish %1: %2 good, %3 scrap</source>
            <translation>Terminar %1: %2 buenas, %3 desecho</translation>
        </message>
        <message>
            <source>%1 is finished: %2 good, %3 scrap.</source>
            <translation>%1 está terminado: %2 buenas, %3 desecho.</translation>
        </message>
        <message>
            <source>Enter how many parts came out good.</source>
            <translation>Escriba cuántas piezas salieron buenas.</translation>
        </message>
        <message>
            <source>%1 is not on the shop floor: %2.</source>
            <translation>%1 no está en el taller: %2.</translation>
        </message>
        <message>
            <source>This code was not read whole. Scan it again, or type the part's number.</source>
            <translation>Este código no se leyó entero. Escanéelo otra vez o escriba el número de la pieza.</translation>
        </message>
        <message>
            <source>Nothing here is called “%1”. Scan the code on the traveler, or type the part's number as its card shows it.</source>
            <translation>Aquí nada se llama «%1». Escanee el código de la hoja de ruta o escriba el número de la pieza como figura en su tarjeta.</translation>
        </message>
        <message>
            <source>There is no room for the file. Free some space on the disk and try again.</source>
            <translation>No hay sitio para el archivo. Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>No date promised</source>
            <translation>Sin fecha prometida</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Vence en %n día</numerusform>
                <numerusform>Vence en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Vence %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused: %1</source>
            <translation>En pausa: %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Material missing</source>
            <translation>Falta material</translation>
        </message>
        <message>
            <source>Tool worn or broken</source>
            <translation>Herramienta gastada o rota</translation>
        </message>
        <message>
            <source>Machine trouble</source>
            <translation>Problema de la máquina</translation>
        </message>
        <message>
            <source>Drawing unclear</source>
            <translation>Plano poco claro</translation>
        </message>
        <message>
            <source>Another job first</source>
            <translation>Otro trabajo antes</translation>
        </message>
        <message>
            <source>End of shift</source>
            <translation>Fin de turno</translation>
        </message>
        <message>
            <source>%1 It will be sent when the server is back.</source>
            <translation>%1 Se enviará cuando vuelva el servidor.</translation>
        </message>
    </context>
    <context>
        <name>emesa::SignInViewModel</name>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>El servidor no respondió a tiempo. Inténtelo de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Demasiados intentos. Espere %n segundo e inténtelo de nuevo.</numerusform>
                <numerusform>Demasiados intentos. Espere %n segundos e inténtelo de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>What answers at this address is no Emesa server. Check the address under “Server”.</source>
            <translation>Lo que responde en esta dirección no es un servidor de Emesa. Revise la dirección en «Servidor».</translation>
        </message>
        <message>
            <source>The certificate of this server has ended, so nothing was sent. Check this computer's clock; if that is right, whoever runs the server has to renew the certificate.</source>
            <translation>El certificado de este servidor ha caducado, así que no se envió nada. Revise el reloj de este equipo; si va bien, quien lleva el servidor debe renovar el certificado.</translation>
        </message>
        <message>
            <source>The certificate here belongs to another server, not to %1, so nothing was sent. Check the address, and that no hotspot stands in between.</source>
            <translation>El certificado pertenece a otro servidor, no a %1, así que no se envió nada. Revise la dirección y que no haya un punto wifi de por medio.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for this server, so nothing was sent. If your company has an authority of its own, choose its certificate under “Connection”.</source>
            <translation>Nadie en quien este equipo confíe responde por este servidor, así que no se envió nada. Si su empresa tiene su propia autoridad, elija su certificado en «Conexión».</translation>
        </message>
        <message>
            <source>No secure connection to this server could be made, so nothing was sent. Whoever runs it has to look at its certificate.</source>
            <translation>No se pudo establecer una conexión segura con este servidor, así que no se envió nada. Quien lleva el servidor debe revisar su certificado.</translation>
        </message>
        <message>
            <source>This address leads to another one. Ask for the address of the Emesa server itself and type it under “Server”.</source>
            <translation>Esta dirección lleva a otra. Pregunte la dirección del propio servidor de Emesa y escríbala en «Servidor».</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address under “Server”, and that you are online.</source>
            <translation>No se puede llegar al servidor. Revise la dirección en «Servidor» y que tenga conexión.</translation>
        </message>
        <message>
            <source>This code is wrong, too old or was used before. Wait for the next one and type that.</source>
            <translation>Este código es incorrecto, antiguo o ya se usó. Espere al siguiente y escríbalo.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Certificado de</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Huella (SHA-256)</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id. de petición</translation>
        </message>
        <message>
            <source>This program is too old for the server: it is version %1, the server wants %2 or newer. Install the update, or ask whoever looks after this computer.</source>
            <translation>Este programa es demasiado antiguo para el servidor: es la versión %1 y el servidor pide %2 o posterior. Instale la actualización o pregunte a quien cuida de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>emesa::WaitingActionsViewModel</name>
        <message>
            <source>Waits for your decision on an earlier one</source>
            <translation>Espera su decisión sobre una anterior</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>En espera de envío</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Nobody knows whether this arrived</source>
            <translation>Nadie sabe si esto llegó</translation>
        </message>
        <message>
            <source>Not done: it has changed since you saw it</source>
            <translation>No se hizo: cambió desde que lo vio</translation>
        </message>
        <message>
            <source>Not done: the server refused it</source>
            <translation>No se hizo: el servidor lo rechazó</translation>
        </message>
    </context>
    <context>
        <name>emesa::app::DesktopApp</name>
        <message>
            <source>There is no keychain here: you stay signed in until you close Emesa.</source>
            <translation>Aquí no hay llavero: la sesión dura hasta que cierre Emesa.</translation>
        </message>
        <message>
            <source>“%1” is no server address. Write it like https://orders.example.com</source>
            <translation>«%1» no es una dirección de servidor. Escríbala como https://orders.example.com</translation>
        </message>
        <message>
            <source>Sign in again in the first window to go on here.</source>
            <translation>Inicie sesión en la primera ventana para seguir aquí.</translation>
        </message>
        <message>
            <source>Your sign-in has ended. Sign in again to go on where you were: what you typed is still there.</source>
            <translation>Su sesión ha terminado. Inicie sesión para seguir donde estaba: lo que escribió sigue ahí.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing waits. Well done.</source>
            <translation>No hay nada pendiente. Bien hecho.</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Abrir pedido</translation>
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
            <translation>Detalles de la fila</translation>
        </message>
        <message>
            <source>Choose a row to see what it tells.</source>
            <translation>Elija una fila para ver qué cuenta.</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Denegado: %1</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>Quién y cómo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>El propio servidor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id. de petición</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditLineDelegate</name>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>Ayer, %1</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>El propio servidor</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
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
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n fila escrita en %1.</numerusform>
                <numerusform>%n filas escritas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Search name, address, request id, thing…</source>
            <translation>Buscar nombre, dirección, petición, cosa…</translation>
        </message>
        <message>
            <source>Search the audit log</source>
            <translation>Buscar en el registro de auditoría</translation>
        </message>
        <message>
            <source>Kind of thing</source>
            <translation>Clase de cosa</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Every action</source>
            <translation>Todas las acciones</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>By or about anybody</source>
            <translation>De o sobre cualquiera</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier momento</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Check the seals of the audit log</source>
            <translation>Comprobar los sellos del registro de auditoría</translation>
        </message>
        <message>
            <source>verify chain tampered</source>
            <translation>verificar cadena manipulado</translation>
        </message>
        <message>
            <source>Show every row of the audit log</source>
            <translation>Mostrar cada fila del registro de auditoría</translation>
        </message>
        <message>
            <source>Open what this is about</source>
            <translation>Abrir aquello de lo que trata</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>Usuario %1</translation>
        </message>
        <message>
            <source>Only %1 %2</source>
            <translation>Solo %1 %2</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>The newest %1 rows are shown. Choose a period to look further back, or export them all.</source>
            <translation>Se muestran las %1 filas más recientes. Elija un periodo para mirar más atrás, o expórtelas todas.</translation>
        </message>
        <message>
            <source>No row fits</source>
            <translation>Ninguna fila coincide</translation>
        </message>
        <message>
            <source>Nothing in the audit log fits what you chose above.</source>
            <translation>Nada en el registro coincide con lo elegido arriba.</translation>
        </message>
        <message>
            <source>The audit log is empty</source>
            <translation>El registro de auditoría está vacío</translation>
        </message>
        <message>
            <source>Every sign-in, every change and every refusal appears here.</source>
            <translation>Aquí aparece cada inicio de sesión, cada cambio y cada denegación.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Exportar el registro de auditoría</translation>
        </message>
        <message>
            <source>audit-%1.csv</source>
            <translation>auditoria-%1.csv</translation>
        </message>
        <message>
            <source>%1 rows written…</source>
            <translation>%1 filas escritas…</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>Parar la exportación</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AvailabilityPanel</name>
        <message>
            <source>Machines that are set up for its material come first.</source>
            <translation>Las máquinas preparadas para su material van primero.</translation>
        </message>
        <message>
            <source>Find machines</source>
            <translation>Buscar máquinas</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>Buscar una máquina libre</translation>
        </message>
        <message>
            <source>Back to the machines</source>
            <translation>Volver a las máquinas</translation>
        </message>
        <message>
            <source>%1 is booked for %2.</source>
            <translation>%1 está reservada para %2.</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Abrir el pedido</translation>
        </message>
        <message>
            <source>The end must be after the start.</source>
            <translation>El fin debe ser posterior al inicio.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>No se buscó nada</translation>
        </message>
        <message>
            <source>Correct what is marked and try again.</source>
            <translation>Corrija lo marcado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Every machine is busy</source>
            <translation>Todas las máquinas están ocupadas</translation>
        </message>
        <message>
            <source>No machine is free in the whole of this time. Choose a later start or a shorter time.</source>
            <translation>Ninguna máquina está libre en todo este tiempo. Elija un inicio posterior o menos tiempo.</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <source>Book %1</source>
            <translation>Reservar %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CalendarStrip</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Booked, %1</source>
            <translation>Reservado, %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 for %2, %n piece(s), %3</source>
            <translation>
                <numerusform>%1 para %2, %n pieza, %3</numerusform>
                <numerusform>%1 para %2, %n piezas, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is booked.</source>
            <translation>No hay nada reservado.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ChartCard</name>
        <message>
            <source>%1 could not be written: %2. Make room or choose another folder.</source>
            <translation>No se pudo escribir %1: %2. Haga sitio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>No data in this period</source>
            <translation>No hay datos en este periodo</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>Exportar como PNG…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>Exportar como SVG…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Options for %1</source>
            <translation>Opciones de %1</translation>
        </message>
        <message>
            <source>Table, copy, export</source>
            <translation>Tabla, copiar, exportar</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what a chart means, what it shows</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>Copied: paste it as a picture or as a table.</source>
            <translation>Copiado: péguelo como imagen o como tabla.</translation>
        </message>
        <message>
            <source>Export as PNG</source>
            <translation>Exportar como PNG</translation>
        </message>
        <message>
            <source>Export as SVG</source>
            <translation>Exportar como SVG</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exportar como CSV</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
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
        <name>emesa::ui::Composer</name>
        <message>
            <source>Valid for</source>
            <translation>Válida durante</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>No offer</source>
            <translation>Sin oferta</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>Enviar oferta</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Say something to your offer (may stay empty)</source>
            <translation>Diga algo sobre su oferta (puede quedar vacío)</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>Escriba un mensaje…</translation>
        </message>
        <message>
            <source>%1 to offer %2</source>
            <comment>difference, number</comment>
            <translation>%1 respecto a la oferta %2</translation>
        </message>
        <message>
            <source>%1 to the target</source>
            <comment>difference</comment>
            <translation>%1 respecto al objetivo</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPanel</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the file of the authority</source>
            <translation>Elegir el archivo de la autoridad</translation>
        </message>
        <message>
            <source>None: those this computer trusts</source>
            <translation>Ninguna: las de este equipo</translation>
        </message>
        <message>
            <source>Certificate of your own authority (PEM)</source>
            <translation>Certificado de su propia autoridad (PEM)</translation>
        </message>
        <message>
            <source>As the system does it</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Esta</translation>
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation>proxy.example.com</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>Servidor del proxy</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>Puerto del proxy</translation>
        </message>
        <message>
            <source>In this computer's keychain</source>
            <translation>En el llavero de este equipo</translation>
        </message>
        <message>
            <source>Nowhere: until Emesa is closed</source>
            <translation>En ninguna parte: hasta cerrar Emesa</translation>
        </message>
        <message>
            <source>In a file of yours</source>
            <translation>En un archivo suyo</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Keep the sign-in</source>
            <translation>Conservar la sesión</translation>
        </message>
        <message>
            <source>Certificate of your authority</source>
            <translation>Certificado de su autoridad</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Keep the sign-in in a file?</source>
            <translation>¿Conservar la sesión en un archivo?</translation>
        </message>
        <message>
            <source>Whoever can read your files on this computer, a backup included, can then use Emesa as you. With a keychain nobody can.</source>
            <translation>Quien pueda leer sus archivos en este equipo, copias incluidas, podrá usar Emesa como usted. Con un llavero nadie puede.</translation>
        </message>
        <message>
            <source>Keep it in a file</source>
            <translation>Conservar en un archivo</translation>
        </message>
        <message>
            <source>Only for servers with a certificate your company made itself. Whoever runs the server has the file.</source>
            <translation>Solo para servidores con un certificado hecho por su propia empresa. Quien lleva el servidor tiene el archivo.</translation>
        </message>
        <message>
            <source>Trusted beside those of this computer. Counts from the next sign-in on.</source>
            <translation>Vale junto a las de este equipo. Cuenta desde el próximo inicio de sesión.</translation>
        </message>
        <message>
            <source>Safe, and you stay signed in. Where there is no keychain you sign in each time.</source>
            <translation>Seguro, y la sesión se conserva. Donde no hay llavero, inicia sesión cada vez.</translation>
        </message>
        <message>
            <source>You sign in each time you start Emesa.</source>
            <translation>Inicia sesión cada vez que abre Emesa.</translation>
        </message>
        <message>
            <source>You stay signed in. Whoever can read your files can use Emesa as you.</source>
            <translation>La sesión se conserva. Quien pueda leer sus archivos puede usar Emesa como usted.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPill</name>
        <message>
            <source>Connection: %1</source>
            <translation>Conexión: %1</translation>
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
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>Borrar la última cifra</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DashboardPage</name>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 meses</translation>
        </message>
        <message>
            <source>My open orders</source>
            <translation>Mis pedidos abiertos</translation>
        </message>
        <message>
            <source>Show the dashboard for: %1</source>
            <translation>Mostrar el panel de: %1</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Aún no hay nada que mostrar</translation>
        </message>
        <message>
            <source>Figures and charts appear here with the first order.</source>
            <translation>Las cifras y gráficos aparecen aquí con el primer pedido.</translation>
        </message>
        <message>
            <source>Send a part as a STEP file and follow here what becomes of it.</source>
            <translation>Envíe una pieza como archivo STEP y siga aquí qué pasa con ella.</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Nuevo pedido</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Panel</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DealBox</name>
        <message>
            <source>Deal</source>
            <translation>Trato</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>pagado</translation>
        </message>
        <message>
            <source>not paid yet</source>
            <translation>aún sin pagar</translation>
        </message>
        <message>
            <source>the shop</source>
            <translation>el taller</translation>
        </message>
        <message>
            <source>Last offer</source>
            <translation>Última oferta</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <comment>side, when</comment>
            <translation>de %1, %2</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Plazo de entrega</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>ninguno indicado</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>waiting for whom, when</comment>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>Production can start once the order has a machine.</source>
            <translation>La producción puede empezar en cuanto el pedido tenga máquina.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentCommands</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>PDF print paper</source>
            <translation>PDF imprimir papel</translation>
        </message>
        <message>
            <source>Look at it, save it as PDF or print it</source>
            <translation>Verlo, guardarlo como PDF o imprimirlo</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentPreview</name>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Guardar como &amp;PDF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>I&amp;dioma:</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Idioma del documento</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>This computer has no font for these characters: %1. Install one, for example Noto Sans, and open the document again.</source>
            <translation>Este equipo no tiene letra para estos caracteres: %1. Instale una, por ejemplo Noto Sans, y abra el documento de nuevo.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DraftSummary</name>
        <message>
            <source>Still needed</source>
            <translation>Aún falta</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>Enviar pedido</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Dejar de esperar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>Su pieza</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Each</source>
            <translation>Cada una</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>Ir a: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The order goes out as soon as its files are there.
%1</source>
            <translation>El pedido se envía en cuanto lleguen sus archivos.
%1</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your order is kept and goes out as soon as the server is there.</source>
            <translation>No se puede llegar al servidor. Su pedido queda guardado y se envía en cuanto vuelva el servidor.</translation>
        </message>
        <message>
            <source>Sending the order…</source>
            <translation>Enviando el pedido…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ExportBar</name>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Cancelar la exportación</translation>
        </message>
        <message>
            <source>One export is still on its way. Wait for it or cancel it first.</source>
            <translation>Hay una exportación en curso. Espérela o cancélela antes.</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>Exportar a un archivo</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Escribiendo el archivo…</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 filas</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>The export was cancelled. No file was left behind.</source>
            <translation>La exportación se canceló. No quedó ningún archivo.</translation>
        </message>
        <message>
            <source>%1 rows copied.</source>
            <translation>%1 filas copiadas.</translation>
        </message>
        <message>
            <source>%1 rows sent to the printer.</source>
            <translation>%1 filas enviadas a la impresora.</translation>
        </message>
        <message>
            <source>%1 rows saved in %2.</source>
            <translation>%1 filas guardadas en %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Búsqueda: %1</translation>
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
        <name>emesa::ui::FigureTile</name>
        <message>
            <source>%1: %2</source>
            <comment>figure, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>comparison, explanation</comment>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FileRow</name>
        <message>
            <source>Upload of %1</source>
            <translation>Subida de %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Go on with the upload</source>
            <translation>Seguir subiendo</translation>
        </message>
        <message>
            <source>Pause the upload</source>
            <translation>Pausar la subida</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>%1 · uploaded</source>
            <translation>%1 · subido</translation>
        </message>
        <message>
            <source>%1 of %2 · paused</source>
            <translation>%1 de %2 · en pausa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 · waiting</source>
            <translation>%1 · en espera</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%1 de %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>queda %n s</numerusform>
                <numerusform>quedan %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>queda %n min</numerusform>
                <numerusform>quedan %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 · %3 · %4</source>
            <translation>%1 de %2 · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FilterBar</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>Antes de hoy</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Añadir un filtro</translation>
        </message>
        <message>
            <source>Remove the filter “%1”</source>
            <translation>Quitar el filtro «%1»</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <source>Is exactly …</source>
            <translation>Es exactamente …</translation>
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
            <source>Write an amount like %1.</source>
            <translation>Escriba un importe como %1.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FormSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::HistoryView</name>
        <message>
            <source>History (%1)  ▾</source>
            <translation>Historial (%1)  ▾</translation>
        </message>
        <message>
            <source>History (%1)  ▸</source>
            <translation>Historial (%1)  ▸</translation>
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
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
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
            <translation>%1: %2 se vacía</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field: before, after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Rows to show</source>
            <translation>Filas que se muestran</translation>
        </message>
        <message>
            <source>Rows that change something</source>
            <translation>Filas que cambian algo</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Filas rechazadas</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <source>What the import does</source>
            <translation>Qué hace la importación</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importar %1</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importar %n fila</numerusform>
                <numerusform>Importar %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>Este archivo no se puede importar</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
            <translation>%1 nuevas, %2 cambiadas, %3 sin cambios, %4 rechazadas.</translation>
        </message>
        <message>
            <source>%1 Nothing is imported while a row is refused: correct the file and choose it again.</source>
            <translation>%1 No se importa nada mientras haya filas rechazadas: corrija el archivo y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 Everything is there already.</source>
            <translation>%1 Todo está ya.</translation>
        </message>
        <message>
            <source>%1 Nothing has happened yet.</source>
            <translation>%1 Aún no ha pasado nada.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobCard</name>
        <message>
            <source>%1 pieces</source>
            <translation>%1 piezas</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · aún sin enviar</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobView</name>
        <message>
            <source>All jobs</source>
            <translation>Todos los trabajos</translation>
        </message>
        <message>
            <source>There is no picture of this part. Open its drawing.</source>
            <translation>No hay imagen de esta pieza. Abra su plano.</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Requisitos</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>Pausar…</translation>
        </message>
        <message>
            <source>Finish…</source>
            <translation>Terminar…</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buenas</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Desecho</translation>
        </message>
        <message>
            <source>Why does it stop?</source>
            <translation>¿Por qué se para?</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · aún sin enviar</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>No machine yet</source>
            <translation>Aún sin máquina</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Espesor</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Tolerancias</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Embalaje</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>Notas de preparación</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Otros requisitos</translation>
        </message>
        <message>
            <source>Open %1, revision %2</source>
            <translation>Abrir %1, revisión %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Pedidas: %1</translation>
        </message>
        <message>
            <source>Finish: %1 good, %2 scrap</source>
            <translation>Terminar: %1 buenas, %2 desecho</translation>
        </message>
        <message>
            <source>%1 fewer than ordered..</source>
            <translation>%1 menos que lo pedido.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::KeySection</name>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>Search name, beginning or e-mail</source>
            <translation>Buscar nombre, principio o correo</translation>
        </message>
        <message>
            <source>No API keys yet</source>
            <translation>Aún no hay claves de API</translation>
        </message>
        <message>
            <source>A key lets another program act in your name, within the permissions you choose for it.</source>
            <translation>Una clave deja que otro programa actúe en su nombre, con los permisos que usted elija.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Utilizable</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>New API key…</source>
            <translation>Nueva clave de API…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revocar…</translation>
        </message>
        <message>
            <source>Choose a key first.</source>
            <translation>Elija antes una clave.</translation>
        </message>
        <message>
            <source>Which program uses it, and where.</source>
            <translation>Qué programa la usa, y dónde.</translation>
        </message>
        <message>
            <source>Empty: until it is revoked. A key with an end is safer.</source>
            <translation>Vacío: hasta que se revoque. Una clave con fin es más segura.</translation>
        </message>
        <message>
            <source>New API key</source>
            <translation>Nueva clave de API</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Crear la clave</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Qué puede hacer</translation>
        </message>
        <message>
            <source>Only what you may do yourself, and never more than you may at the time.</source>
            <translation>Solo lo que usted puede, y nunca más de lo que pueda en ese momento.</translation>
        </message>
        <message>
            <source>Choose at least one permission: without any the key could do nothing.</source>
            <translation>Elija al menos un permiso: sin ninguno la clave no podría nada.</translation>
        </message>
        <message>
            <source>The new API key</source>
            <translation>La nueva clave de API</translation>
        </message>
        <message>
            <source>The key “%1” is made</source>
            <translation>La clave «%1» está creada</translation>
        </message>
        <message>
            <source>Copy it now to where it is used. It is shown this once: the server keeps only a fingerprint of it.</source>
            <translation>Cópiela ahora donde se vaya a usar. Se muestra solo esta vez: el servidor guarda únicamente su huella.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Programs send it as “Authorization: Bearer …”.</source>
            <translation>Los programas la envían como «Authorization: Bearer …».</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>La he guardado</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Revoke the key “%1”?</source>
            <translation>¿Revocar la clave «%1»?</translation>
        </message>
        <message>
            <source>The program that uses it is refused from now on. A revoked key cannot be used again; a new one can be made.</source>
            <translation>El programa que la usa será rechazado desde ahora. Una clave revocada no se puede volver a usar; se puede crear otra.</translation>
        </message>
        <message>
            <source>Revoke the key “%1”</source>
            <translation>Revocar la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>La clave «%1» está revocada.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ListPanel</name>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrar esta lista</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>Copiar todas las filas</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Exportar a Excel…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Exportar como PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Guardar esta vista…</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>Quitar una vista</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Filas compactas</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Filas amplias</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Guardar esta vista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>“%1” is in the View menu now.</source>
            <translation>«%1» está ahora en el menú Vista.</translation>
        </message>
        <message>
            <source>The view “%1” was removed.</source>
            <translation>La vista «%1» se quitó.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>No row matches the search and the filters you chose.</source>
            <translation>Ninguna fila coincide con la búsqueda y los filtros elegidos.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Aún no hay nada</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionada</numerusform>
                <numerusform>%n seleccionadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachineActivity</name>
        <message>
            <source>Bookings by day</source>
            <translation>Reservas por día</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Una semana antes</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>Desde hoy</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Una semana después</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>The calendar could not be loaded. %1</source>
            <translation>No se pudo cargar el calendario. %1</translation>
        </message>
        <message>
            <source>Nothing is booked in these two weeks.</source>
            <translation>No hay nada reservado en estas dos semanas.</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s). Choose one to see its order.</source>
            <translation>
                <numerusform>%n reserva. Elija una para ver su pedido.</numerusform>
                <numerusform>%n reservas. Elija una para ver su pedido.</numerusform>
            </translation>
        </message>
        <message>
            <source>The orders could not be loaded. %1</source>
            <translation>No se pudieron cargar los pedidos. %1</translation>
        </message>
        <message>
            <source>No order is on this machine.</source>
            <translation>No hay pedidos en esta máquina.</translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2, %n piece(s)</source>
            <comment>part, status, quantity</comment>
            <translation>
                <numerusform>%1 – %2, %n pieza</numerusform>
                <numerusform>%1 – %2, %n piezas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are in the list of orders.</source>
            <translation>
                <numerusform>%n pedido anterior está en la lista de pedidos.</numerusform>
                <numerusform>%n pedidos anteriores están en la lista de pedidos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinePicker</name>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Machines, best first</source>
            <translation>Máquinas, la mejor primero</translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n plaza libre</numerusform>
                <numerusform>%n plazas libres</numerusform>
            </translation>
        </message>
        <message>
            <source>No machine is free</source>
            <translation>Ninguna máquina libre</translation>
        </message>
        <message>
            <source>Every machine that could make this part is busy in these days. Choose other days.</source>
            <translation>Todas las máquinas que podrían hacer esta pieza están ocupadas esos días. Elija otros días.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinesPage</name>
        <message>
            <source>An inactive machine is not offered for orders.</source>
            <translation>Una máquina inactiva no se ofrece para pedidos.</translation>
        </message>
        <message>
            <source>Jobs it can run side by side.</source>
            <translation>Trabajos que puede hacer a la vez.</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Capacidades</translation>
        </message>
        <message>
            <source>For example 3000 x 1500 mm.</source>
            <translation>Por ejemplo 3000 x 1500 mm.</translation>
        </message>
        <message>
            <source>For example 762 x 406 x 508 mm.</source>
            <translation>Por ejemplo 762 x 406 x 508 mm.</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Máquinas</translation>
        </message>
        <message>
            <source>New machine</source>
            <translation>Nueva máquina</translation>
        </message>
        <message>
            <source>No machine chosen</source>
            <translation>Ninguna máquina elegida</translation>
        </message>
        <message>
            <source>Choose one in the list to see what it can do and what it is booked for.</source>
            <translation>Elija una en la lista para ver qué puede hacer y para qué está reservada.</translation>
        </message>
        <message>
            <source>Search name or make</source>
            <translation>Buscar nombre o marca</translation>
        </message>
        <message>
            <source>No machines yet</source>
            <translation>Aún no hay máquinas</translation>
        </message>
        <message>
            <source>Machines make the parts. Add the first one to book it for orders.</source>
            <translation>Las máquinas hacen las piezas. Añada la primera para reservarla.</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>Buscar una máquina libre</translation>
        </message>
        <message>
            <source>available booking calendar</source>
            <translation>libre reserva calendario</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
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
            <source>%1 – Emesa</source>
            <translation>%1 – Emesa</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>No se hizo: %1</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Nuevo pedido</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>place send upload part</source>
            <translation>pedir enviar subir pieza</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>Plegar la barra lateral</translation>
        </message>
        <message>
            <source>This page in a window of its own</source>
            <translation>Esta página en su propia ventana</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>Acciones en espera</translation>
        </message>
        <message>
            <source>offline conflict queue</source>
            <translation>sin conexión conflicto cola</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Sign out and forget what was read here</source>
            <translation>Cerrar sesión y olvidar lo leído aquí</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) wait for you</source>
            <translation>
                <numerusform>%n pedido le espera</numerusform>
                <numerusform>%n pedidos le esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n mensaje sin leer</numerusform>
                <numerusform>%n mensajes sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>No unread messages</source>
            <translation>No hay mensajes sin leer</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Todos los mensajes</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MasterKindPanel</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nada elegido</translation>
        </message>
        <message>
            <source>Choose a row to see all of it here.</source>
            <translation>Elija una fila para verla entera aquí.</translation>
        </message>
        <message>
            <source>Search name, code or description</source>
            <translation>Buscar nombre, código o descripción</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Aún no hay nada</translation>
        </message>
        <message>
            <source>Add the first one, or import a table from a CSV file.</source>
            <translation>Añada el primero o importe una tabla de un archivo CSV.</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>«%1» está como antes.</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>«%1» se cambió.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The import added %1 and changed %2.</source>
            <translation>La importación añadió %1 y cambió %2.</translation>
        </message>
        <message>
            <source>a place that cannot be read</source>
            <translation>un lugar que no se puede leer</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Editar la celda</translation>
        </message>
        <message>
            <source>Show what lies in it: %1</source>
            <translation>Mostrar lo que contiene: %1</translation>
        </message>
        <message>
            <source>Up to the %1</source>
            <translation>Subir a: %1</translation>
        </message>
        <message>
            <source>Hide deleted rows</source>
            <translation>Ocultar filas eliminadas</translation>
        </message>
        <message>
            <source>Show deleted rows</source>
            <translation>Mostrar filas eliminadas</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Importar de CSV…</translation>
        </message>
        <message>
            <source>Undo the last row</source>
            <translation>Deshacer la última fila</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exportar como CSV</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Exportado a %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another place.</source>
            <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Import from CSV</source>
            <translation>Importar de CSV</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>En %1</translation>
        </message>
        <message>
            <source>Deleted rows only</source>
            <translation>Solo filas eliminadas</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MastersPage</name>
        <message>
            <source>Kinds of master data</source>
            <translation>Clases de datos maestros</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>Datos maestros</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MatrixView</name>
        <message>
            <source>Permissions of the roles</source>
            <translation>Permisos de los roles</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MessagesPage</name>
        <message>
            <source>Messages by order</source>
            <translation>Mensajes por pedido</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Abrir pedido</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Marcar todo como leído</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>Aún no hay mensajes</translation>
        </message>
        <message>
            <source>You are told here when somebody writes, makes an offer or changes one of your orders.</source>
            <translation>Aquí se le avisa cuando alguien escribe, hace una oferta o cambia uno de sus pedidos.</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n unread</source>
            <translation>
                <numerusform>%1 · %n sin leer</numerusform>
                <numerusform>%1 · %n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>title, text</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Unread: %1</source>
            <translation>Sin leer: %1</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Mostrar mensajes anteriores</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como no leído</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::NewOrderPage</name>
        <message>
            <source>Drop the STEP file and the drawing here</source>
            <translation>Suelte aquí el archivo STEP y el plano</translation>
        </message>
        <message>
            <source>One STEP file of the part; a PDF drawing if there is one.</source>
            <translation>Un archivo STEP de la pieza; un plano en PDF si lo hay.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Especificación</translation>
        </message>
        <message>
            <source>Quantity and price</source>
            <translation>Cantidad y precio</translation>
        </message>
        <message>
            <source>Copy from an earlier order</source>
            <translation>Copiar de un pedido anterior</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 se quitó.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Order %1 was sent. You hear from us as soon as it was looked at.</source>
            <translation>El pedido %1 se envió. Le responderemos en cuanto se haya revisado.</translation>
        </message>
        <message>
            <source>How you call the part: its name or drawing number</source>
            <translation>Cómo llama a la pieza: su nombre o número de plano</translation>
        </message>
        <message>
            <source>What it is and what is done to it: “Bracket, laser cut and bent”</source>
            <translation>Qué es y qué se le hace: «Escuadra, cortada con láser y plegada»</translation>
        </message>
        <message>
            <source>In millimetres, or with its unit: 0.08 in</source>
            <translation>En milímetros, o con su unidad: 0.08 in</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>For all pieces together; we answer with an offer either way</source>
            <translation>Por todas las piezas juntas; en cualquier caso respondemos con una oferta</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>For example ISO 2768-m; where the drawing says more, the drawing counts</source>
            <translation>Por ejemplo ISO 2768-m; si el plano dice más, vale el plano</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Deseos</translation>
        </message>
        <message>
            <source>When you need it, certificates, anything else</source>
            <translation>Cuándo lo necesita, certificados, lo que sea</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Nuevo pedido</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>Enviar pedido</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Files of the order</source>
            <translation>Archivos del pedido</translation>
        </message>
        <message>
            <source>Parts and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>Piezas y planos (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The draft was put away.</source>
            <translation>El borrador se guardó aparte.</translation>
        </message>
        <message>
            <source>The specification of order %1 is taken over.</source>
            <translation>Se tomó la especificación del pedido %1.</translation>
        </message>
        <message>
            <source>Drop a PDF drawing here, if there is one</source>
            <translation>Suelte aquí un plano en PDF, si lo hay</translation>
        </message>
        <message>
            <source>Drop the STEP file of the part here</source>
            <translation>Suelte aquí el archivo STEP de la pieza</translation>
        </message>
        <message>
            <source>For all pieces together: %1 each</source>
            <translation>Por todas las piezas juntas: %1 cada una</translation>
        </message>
        <message>
            <source>%1 · order %2</source>
            <comment>part and number of an order</comment>
            <translation>%1 · pedido %2</translation>
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
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
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
            <translation>Siguiente: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPage</name>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Trato</translation>
        </message>
        <message>
            <source>This order is no longer there.</source>
            <translation>Este pedido ya no existe.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Lo he visto</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Aprobar…</translation>
        </message>
        <message>
            <source>Accept offer</source>
            <translation>Aceptar oferta</translation>
        </message>
        <message>
            <source>Make an offer…</source>
            <translation>Hacer una oferta…</translation>
        </message>
        <message>
            <source>Decline offer…</source>
            <translation>Rechazar oferta…</translation>
        </message>
        <message>
            <source>Reject order…</source>
            <translation>Rechazar pedido…</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pagar</translation>
        </message>
        <message>
            <source>Assign machine…</source>
            <translation>Asignar máquina…</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Iniciar la producción</translation>
        </message>
        <message>
            <source>Complete order…</source>
            <translation>Completar pedido…</translation>
        </message>
        <message>
            <source>Cancel order…</source>
            <translation>Cancelar pedido…</translation>
        </message>
        <message>
            <source>Order again</source>
            <translation>Pedir otra vez</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>Editar especificación</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>Añadir archivo…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>Editar plan</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>sin asignar</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>aún sin fecha</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>received</source>
            <translation>recibido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Coste real</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Notas internas</translation>
        </message>
        <message>
            <source>Somebody changed this order while you were deciding, so nothing was done. It says now:
%1</source>
            <translation>Alguien cambió este pedido mientras usted decidía, así que no se hizo nada. Ahora dice:
%1</translation>
        </message>
        <message>
            <source>Approve at %1…</source>
            <translation>Aprobar a %1…</translation>
        </message>
        <message>
            <source>Accept %1</source>
            <translation>Aceptar %1</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Pagar %1</translation>
        </message>
        <message>
            <source>Other machine…</source>
            <translation>Otra máquina…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Counter offer…</source>
            <translation>Contraoferta…</translation>
        </message>
        <message>
            <source>Counter…</source>
            <comment>offer</comment>
            <translation>Contraoferta…</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>Oferta…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <comment>offer</comment>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <comment>order</comment>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <comment>order</comment>
            <translation>Cancelar…</translation>
        </message>
        <message numerus="yes">
            <source> and %n day(s)</source>
            <comment>after a price</comment>
            <translation>
                <numerusform> y %n día</numerusform>
                <numerusform> y %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept %1?</source>
            <translation>¿Aceptar %1?</translation>
        </message>
        <message>
            <source>%1 is agreed at %2%3. An accepted offer cannot be taken back.</source>
            <translation>%1 queda acordado a %2%3. Una oferta aceptada no se puede retirar.</translation>
        </message>
        <message>
            <source>Agreed at %1.</source>
            <translation>Acordado a %1.</translation>
        </message>
        <message>
            <source>Pay %1?</source>
            <translation>¿Pagar %1?</translation>
        </message>
        <message>
            <source>This pays %1 for %2 with the simulated provider: the order goes on as if money had been moved. It cannot be undone.</source>
            <translation>Esto paga %1 por %2 con el proveedor simulado: el pedido sigue como si se hubiera movido dinero. No se puede deshacer.</translation>
        </message>
        <message>
            <source>%1 paid.</source>
            <translation>%1 pagado.</translation>
        </message>
        <message>
            <source>Production has started.</source>
            <translation>La producción ha empezado.</translation>
        </message>
        <message>
            <source>Another price than the target goes to the client as an offer.</source>
            <translation>Un precio distinto del objetivo llega al cliente como oferta.</translation>
        </message>
        <message>
            <source>May wait until it is paid.</source>
            <translation>Puede esperar hasta que esté pagado.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Aprobar %1</translation>
        </message>
        <message>
            <source>At the client's target of %1 the deal is made at once.</source>
            <translation>Al objetivo del cliente de %1 el trato queda cerrado.</translation>
        </message>
        <message>
            <source>Reject %1</source>
            <translation>Rechazar %1</translation>
        </message>
        <message>
            <source>The client reads the reason. A rejected order cannot be taken up again.</source>
            <translation>El cliente lee el motivo. Un pedido rechazado no se puede retomar.</translation>
        </message>
        <message>
            <source>Reject order %1</source>
            <translation>Rechazar el pedido %1</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Cancelar %1</translation>
        </message>
        <message>
            <source>Everybody involved reads the reason. A cancelled order cannot be taken up again.</source>
            <translation>Todos los implicados leen el motivo. Un pedido cancelado no se puede retomar.</translation>
        </message>
        <message>
            <source>Cancel order %1</source>
            <translation>Cancelar el pedido %1</translation>
        </message>
        <message>
            <source>Decline %1</source>
            <translation>Rechazar %1</translation>
        </message>
        <message>
            <source>The negotiation goes on: the other side can make another offer.</source>
            <translation>La negociación sigue: la otra parte puede hacer otra oferta.</translation>
        </message>
        <message>
            <source>Machine for %1</source>
            <translation>Máquina para %1</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>Asignar máquina</translation>
        </message>
        <message>
            <source>Assign %1</source>
            <translation>Asignar %1</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>Completar %1</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) were ordered.</source>
            <translation>
                <numerusform>Se pidió %n pieza.</numerusform>
                <numerusform>Se pidieron %n piezas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete order %1</source>
            <translation>Completar el pedido %1</translation>
        </message>
        <message>
            <source>Plan of %1</source>
            <translation>Plan de %1</translation>
        </message>
        <message>
            <source>The client is told a new promise; notes and costs stay in the shop.</source>
            <translation>El cliente recibe la nueva promesa; notas y costes se quedan en el taller.</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>The server is away. This is kept and will be sent when it is there again.</source>
            <translation>No hay servidor. Esto queda guardado y se enviará cuando vuelva.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPreview</name>
        <message>
            <source>Open order</source>
            <translation>Abrir pedido</translation>
        </message>
        <message>
            <source>No order chosen</source>
            <translation>Ningún pedido elegido</translation>
        </message>
        <message>
            <source>Choose a row to see its order here.</source>
            <translation>Elija una fila para ver aquí su pedido.</translation>
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
            <translation>Buscar pieza o descripción</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new order(s)</source>
            <translation>
                <numerusform>Mostrar %n pedido nuevo</numerusform>
                <numerusform>Mostrar %n pedidos nuevos</numerusform>
            </translation>
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
            <translation>Envíe una pieza como archivo STEP y vea aquí qué pasa con ella.</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Abrir pedido</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
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
            <source>Some of these orders have no price yet. Open them one by one and make an offer.</source>
            <translation>Algunos de estos pedidos aún no tienen precio. Ábralos uno a uno y haga una oferta.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>¿Aprobar %1?</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)?</source>
            <translation>
                <numerusform>¿Aprobar %n pedido?</numerusform>
                <numerusform>¿Aprobar %n pedidos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each is approved at the price its client asked for. The clients are told and asked to pay; this cannot be taken back.</source>
            <translation>Cada uno se aprueba al precio que pidió su cliente. Se avisa a los clientes y se les pide el pago; no se puede deshacer.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Aprobar %1</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)</source>
            <translation>
                <numerusform>Aprobar %n pedido</numerusform>
                <numerusform>Aprobar %n pedidos</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no machine yet</source>
            <translation>Aún no hay máquina</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) approved.</source>
            <translation>
                <numerusform>%n pedido aprobado.</numerusform>
                <numerusform>%n pedidos aprobados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) assigned.</source>
            <translation>
                <numerusform>%n pedido asignado.</numerusform>
                <numerusform>%n pedidos asignados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) started.</source>
            <translation>
                <numerusform>%n pedido empezado.</numerusform>
                <numerusform>%n pedidos empezados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PartCard</name>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>Imagen de la pieza</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>material, grade</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Hide earlier revisions</source>
            <translation>Ocultar revisiones anteriores</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier revision(s)</source>
            <translation>
                <numerusform>Mostrar %n revisión anterior</numerusform>
                <numerusform>Mostrar %n revisiones anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>No files yet. Drop a STEP file or a PDF here.</source>
            <translation>Aún no hay archivos. Suelte aquí un STEP o un PDF.</translation>
        </message>
        <message>
            <source>rev %1</source>
            <comment>revision of a file</comment>
            <translation>rev. %1</translation>
        </message>
        <message>
            <source>released</source>
            <translation>liberado</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>when, who</comment>
            <translation>%1 por %2</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Save %1 as…</source>
            <translation>Guardar %1 como…</translation>
        </message>
        <message>
            <source>Go on sending %1</source>
            <translation>Seguir enviando %1</translation>
        </message>
        <message>
            <source>Pause sending %1</source>
            <translation>Pausar el envío de %1</translation>
        </message>
        <message>
            <source>Do not send %1</source>
            <translation>No enviar %1</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>Enviando %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>bytes, bytes</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>Editar especificación</translation>
        </message>
        <message>
            <source>The shop is told what you change.</source>
            <translation>El taller recibe lo que usted cambia.</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>The change is kept and will be sent when the server is there.</source>
            <translation>El cambio queda guardado y se enviará cuando haya servidor.</translation>
        </message>
        <message>
            <source>Specification saved.</source>
            <translation>Especificación guardada.</translation>
        </message>
        <message>
            <source>Add a file to %1</source>
            <translation>Añadir un archivo a %1</translation>
        </message>
        <message>
            <source>STEP files and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>Archivos STEP y planos (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>There is no room for a copy of the file. Save it somewhere else instead.</source>
            <translation>No hay sitio para una copia del archivo. Guárdelo en otro lugar.</translation>
        </message>
        <message>
            <source>No program here opens “%1”. Save it and open it yourself.</source>
            <translation>Ningún programa de aquí abre «%1». Guárdelo y ábralo usted.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Guardar %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 está guardado.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PasswordMeter</name>
        <message>
            <source>Strength of the password</source>
            <translation>Fuerza de la contraseña</translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters; several unrelated words are easiest to remember.</source>
            <translation>
                <numerusform>Al menos %n carácter; varias palabras sin relación se recuerdan mejor.</numerusform>
                <numerusform>Al menos %n caracteres; varias palabras sin relación se recuerdan mejor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>Falta %n carácter.</numerusform>
                <numerusform>Faltan %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Fuerte.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Buena.</translation>
        </message>
        <message>
            <source>Easy to guess. Add unrelated words; avoid names, your company, dates and keyboard patterns.</source>
            <translation>Fácil de adivinar. Añada palabras sin relación; evite nombres, su empresa, fechas y patrones del teclado.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PeoplePage</name>
        <message>
            <source>Sections of people</source>
            <translation>Secciones de personas</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
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
            <source>Sign-ins</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>Personas: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionChooser</name>
        <message>
            <source>Search permissions</source>
            <translation>Buscar permisos</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message numerus="yes">
            <source>%n permission(s) chosen</source>
            <translation>
                <numerusform>%n permiso elegido</numerusform>
                <numerusform>%n permisos elegidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionSection</name>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message numerus="yes">
            <source>Saved for %n role(s).</source>
            <translation>
                <numerusform>Guardado para %n rol.</numerusform>
                <numerusform>Guardado para %n roles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Somebody changed “%1” meanwhile. Your marks stand on its new state: look at them and save again.</source>
            <translation>Alguien cambió «%1» mientras tanto. Sus marcas están sobre el estado nuevo: revíselas y guarde de nuevo.</translation>
        </message>
        <message>
            <source>“%1” was not saved. %2</source>
            <translation>«%1» no se guardó. %2</translation>
        </message>
        <message>
            <source>Search permissions</source>
            <translation>Buscar permisos</translation>
        </message>
        <message>
            <source>Only changes</source>
            <translation>Solo cambios</translation>
        </message>
        <message>
            <source>What roles allow</source>
            <translation>Qué permiten los roles</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Why may</source>
            <translation>Por qué puede</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <source>do this:</source>
            <translation>hacer esto:</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Elija antes una persona.</translation>
        </message>
        <message>
            <source>Choose a permission first.</source>
            <translation>Elija antes un permiso.</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Hay cambios sin guardar.</translation>
        </message>
        <message>
            <source>Discard them and read again</source>
            <translation>Descartarlos y leer de nuevo</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Save all changes</source>
            <translation>Guardar todos los cambios</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>throw away changes</source>
            <translation>descartar cambios</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n cambio sin guardar</numerusform>
                <numerusform>%n cambios sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RecordPane</name>
        <message>
            <source>Further actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>Cancelar la edición</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Discard what you typed?</source>
            <translation>¿Descartar lo escrito?</translation>
        </message>
        <message>
            <source>Your changes have not been saved.</source>
            <translation>Sus cambios no se han guardado.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>“%1” was added.</source>
            <translation>«%1» se añadió.</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>«%1» se cambió.</translation>
        </message>
        <message>
            <source>“%1” was switched on.</source>
            <translation>«%1» se activó.</translation>
        </message>
        <message>
            <source>“%1” was switched off.</source>
            <translation>«%1» se desactivó.</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>«%1» se eliminó.</translation>
        </message>
        <message>
            <source>“%1” was restored.</source>
            <translation>«%1» se restauró.</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>«%1» está como antes.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>¿Eliminar «%1»?</translation>
        </message>
        <message>
            <source>This cannot be undone. Orders that refer to it keep its name.</source>
            <translation>No se puede deshacer. Los pedidos que lo mencionan conservan su nombre.</translation>
        </message>
        <message>
            <source>Delete “%1”</source>
            <translation>Eliminar «%1»</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleChooser</name>
        <message>
            <source>%1 (switched off)</source>
            <translation>%1 (desactivado)</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleSection</name>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Search name or description</source>
            <translation>Buscar nombre o descripción</translation>
        </message>
        <message>
            <source>No roles yet</source>
            <translation>Aún no hay roles</translation>
        </message>
        <message>
            <source>A role is a set of permissions with a name. People get roles, not single permissions.</source>
            <translation>Un rol es un conjunto de permisos con nombre. Las personas reciben roles, no permisos sueltos.</translation>
        </message>
        <message>
            <source>Choose a role to see what it allows.</source>
            <translation>Elija un rol para ver qué permite.</translation>
        </message>
        <message>
            <source>Allows</source>
            <translation>Permite</translation>
        </message>
        <message>
            <source>Add role…</source>
            <translation>Añadir rol…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Change what it allows</source>
            <translation>Cambiar lo que permite</translation>
        </message>
        <message>
            <source>Show who has it</source>
            <translation>Mostrar quién lo tiene</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Choose a role first.</source>
            <translation>Elija antes un rol.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Switched off: allows nothing now</source>
            <translation>Desactivado: ahora no permite nada</translation>
        </message>
        <message>
            <source>built in: keeps its name and cannot be deleted</source>
            <translation>integrado: conserva su nombre y no se puede eliminar</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n usuario</numerusform>
                <numerusform>%n usuarios</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. Use “Change what it allows”.</source>
            <translation>Aún nada. Use «Cambiar lo que permite».</translation>
        </message>
        <message>
            <source>Whom is it for, and what does it let them do?</source>
            <translation>¿Para quién es y qué le deja hacer?</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>Nuevo rol</translation>
        </message>
        <message>
            <source>Edit the role %1</source>
            <translation>Editar el rol %1</translation>
        </message>
        <message>
            <source>Add role</source>
            <translation>Añadir rol</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>The role %1 allows nothing yet.</source>
            <translation>El rol %1 aún no permite nada.</translation>
        </message>
        <message>
            <source>Choose permissions</source>
            <translation>Elegir permisos</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>The role %1 allows again what it says.</source>
            <translation>El rol %1 vuelve a permitir lo que dice.</translation>
        </message>
        <message>
            <source>The role %1 allows nothing now.</source>
            <translation>El rol %1 ahora no permite nada.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Delete the role %1 for good?</source>
            <translation>¿Eliminar el rol %1 para siempre?</translation>
        </message>
        <message>
            <source>It cannot be brought back. To keep it for later, switch it off instead.</source>
            <translation>No se puede recuperar. Para conservarlo, desactívelo.</translation>
        </message>
        <message>
            <source>Delete the role %1</source>
            <translation>Eliminar el rol %1</translation>
        </message>
        <message>
            <source>The role %1 is deleted.</source>
            <translation>El rol %1 se eliminó.</translation>
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
            <translation>Qué hacer ahora:
1. No cambie ni restaure nada: lo que hay en la base de datos es una prueba.
2. Que informática copie la base de datos, el registro del servidor y audit-head.jws a otro equipo.
3. En el servidor, «emesa-server audit verify --head audit-head.jws» dice qué parte firmada sigue íntegra.
4. Compare las filas desde la primera dañada con la última copia de seguridad y averigüe quién pudo escribir en la base de datos.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progreso de la comprobación</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Each row seals the one before it. Check the seals to see that nobody changed the log.</source>
            <translation>Cada fila sella la anterior. Compruebe los sellos para ver que nadie cambió el registro.</translation>
        </message>
        <message>
            <source>Check the seals</source>
            <translation>Comprobar los sellos</translation>
        </message>
        <message>
            <source>Checking the seals: row %1 of %2</source>
            <translation>Comprobando los sellos: fila %1 de %2</translation>
        </message>
        <message>
            <source>Checking the seals…</source>
            <translation>Comprobando los sellos…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>The log is whole: %1 rows, every seal fits. Checked %2.</source>
            <translation>El registro está íntegro: %1 filas, todos los sellos encajan. Comprobado %2.</translation>
        </message>
        <message>
            <source>The log was tampered with. %1 Rows before it are as they were written.</source>
            <translation>El registro fue manipulado. %1 Las filas anteriores están como se escribieron.</translation>
        </message>
        <message>
            <source>The seals could not be checked: %1</source>
            <translation>No se pudieron comprobar los sellos: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Section</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SecurityPanel</name>
        <message>
            <source>Your password is changed. All other sign-ins have ended.</source>
            <translation>Su contraseña se cambió. Las demás sesiones han terminado.</translation>
        </message>
        <message numerus="yes">
            <source>%n other sign-in(s) ended.</source>
            <translation>
                <numerusform>%n otra sesión terminada.</numerusform>
                <numerusform>%n otras sesiones terminadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>Contraseña actual</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Cambiar contraseña</translation>
        </message>
        <message>
            <source>Second factor</source>
            <translation>Segundo factor</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Su contraseña</translation>
        </message>
        <message>
            <source>Your recovery codes. Each signs you in once without your phone. They are shown this one time: print them, or keep them where you keep passwords.</source>
            <translation>Sus códigos de recuperación. Cada uno le permite entrar una vez sin el teléfono. Se muestran solo esta vez: imprímalos o guárdelos donde guarda sus contraseñas.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Guardar como archivo…</translation>
        </message>
        <message>
            <source>I have them</source>
            <translation>Los tengo</translation>
        </message>
        <message>
            <source>Recovery codes</source>
            <translation>Códigos de recuperación</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>No se pudo escribir %1. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Scan this with an authenticator app (FreeOTP, Aegis, Google Authenticator …), then type the six digits it shows.</source>
            <translation>Escanéelo con una aplicación de autenticación (FreeOTP, Aegis, Google Authenticator …) y escriba las seis cifras que muestra.</translation>
        </message>
        <message>
            <source>QR code of the second factor; its text stands below</source>
            <translation>Código QR del segundo factor; su texto está debajo</translation>
        </message>
        <message>
            <source>Or type this into the app: %1</source>
            <translation>O escriba esto en la aplicación: %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>On. Whoever has your password alone cannot sign in.</source>
            <translation>Activado. Quien solo tenga su contraseña no puede entrar.</translation>
        </message>
        <message numerus="yes">
            <source>%n recovery code(s) left.</source>
            <translation>
                <numerusform>Queda %n código de recuperación.</numerusform>
                <numerusform>Quedan %n códigos de recuperación.</numerusform>
            </translation>
        </message>
        <message>
            <source>New recovery codes…</source>
            <translation>Nuevos códigos de recuperación…</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation>Desactivar…</translation>
        </message>
        <message>
            <source>New recovery codes</source>
            <translation>Nuevos códigos de recuperación</translation>
        </message>
        <message>
            <source>Make new codes</source>
            <translation>Crear códigos nuevos</translation>
        </message>
        <message>
            <source>Switch the second factor off</source>
            <translation>Desactivar el segundo factor</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>A code of your app, or a recovery code</source>
            <translation>Un código de su aplicación o uno de recuperación</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Off. With it, signing in takes your password and a code of your phone.</source>
            <translation>Desactivado. Con él, entrar requiere su contraseña y un código de su teléfono.</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <source>Set up the second factor</source>
            <translation>Configurar el segundo factor</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>Where you are signed in</source>
            <translation>Dónde tiene sesión abierta</translation>
        </message>
        <message>
            <source>End all others</source>
            <translation>Terminar las demás</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>program on system</comment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 · this one</source>
            <translation>%1 · esta</translation>
        </message>
        <message>
            <source>%1 · last used %2 · since %3</source>
            <translation>%1 · último uso %2 · desde %3</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>End the sign-in %1</source>
            <translation>Terminar la sesión %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SettingsPage</name>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>How you prove who you are, and where you are signed in.</source>
            <translation>Cómo demuestra quién es y dónde tiene sesión abierta.</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>How this computer reaches the server.</source>
            <translation>Cómo llega este equipo al servidor.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>To use another server, sign out and choose it there.</source>
            <translation>Para usar otro servidor, cierre sesión y elíjalo allí.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Amplias</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language changes when Emesa is started again.</source>
            <translation>El idioma cambia al volver a abrir Emesa.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>What the bell tells you. What is switched off still stands in the order's history.</source>
            <translation>Lo que le avisa la campana. Lo desactivado sigue en el historial del pedido.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Choose a command and press the keys you would like for it. Commands of a page are here once you have been there.</source>
            <translation>Elija un comando y pulse las teclas que desea para él. Los comandos de una página aparecen aquí cuando ya la ha visitado.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>What Emesa notes down on this computer for whoever looks for a fault. Never passwords or codes.</source>
            <translation>Lo que Emesa anota en este equipo para quien busque un fallo. Nunca contraseñas ni códigos.</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>Solo lo que falló</translation>
        </message>
        <message>
            <source>Everything, for a search</source>
            <translation>Todo, para una búsqueda</translation>
        </message>
        <message>
            <source>No log can be written on this computer.</source>
            <translation>En este equipo no se puede escribir el registro.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Server health</source>
            <translation>Estado del servidor</translation>
        </message>
        <message>
            <source>For whoever runs the server: each of its parts, as it says itself.</source>
            <translation>Para quien lleva el servidor: cada una de sus partes, según dice ella misma.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Oldest client</source>
            <translation>Cliente más antiguo</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>✓ ready</source>
            <translation>✓ listo</translation>
        </message>
        <message>
            <source>✗ not ready</source>
            <translation>✗ no está listo</translation>
        </message>
        <message>
            <source>✓ good</source>
            <translation>✓ bien</translation>
        </message>
        <message>
            <source>✗ failed</source>
            <translation>✗ falló</translation>
        </message>
        <message>
            <source>✗ %1</source>
            <translation>✗ %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Emesa %1</source>
            <translation>Emesa %1</translation>
        </message>
        <message>
            <source>Orders for custom metal parts, from the STEP file to the delivery.</source>
            <translation>Pedidos de piezas metálicas a medida, del archivo STEP a la entrega.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Sin garantía alguna.</translation>
        </message>
        <message>
            <source>Made with Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).</source>
            <translation>Hecho con Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShopFloorPage</name>
        <message>
            <source>Scan a traveler, or type a part</source>
            <translation>Escanee una hoja de ruta o escriba una pieza</translation>
        </message>
        <message>
            <source>Jobs by machine</source>
            <translation>Trabajos por máquina</translation>
        </message>
        <message>
            <source>No program here opens this kind of file. It lies at %1</source>
            <translation>Ningún programa de aquí abre este tipo de archivo. Está en %1</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>PIN forgotten: sign out</source>
            <translation>PIN olvidado: cerrar sesión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Signing out ends the lock: whoever signs in next sees what that account may see.</source>
            <translation>Cerrar sesión quita el bloqueo: quien entre después verá lo que su cuenta puede ver.</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Scan a traveler</source>
            <translation>Escanear una hoja de ruta</translation>
        </message>
        <message>
            <source>Start or go on</source>
            <translation>Empezar o continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Todos los trabajos</translation>
        </message>
        <message>
            <source>Light or dark shop floor</source>
            <translation>Taller claro u oscuro</translation>
        </message>
        <message>
            <source>Lock to the shop floor, or unlock</source>
            <translation>Bloquear en el taller, o desbloquear</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n trabajo</numerusform>
                <numerusform>%n trabajos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <translation>
                <numerusform>%n máquina</numerusform>
                <numerusform>%n máquinas</numerusform>
            </translation>
        </message>
        <message>
            <source>The board could not be read again: %1</source>
            <translation>No se pudo volver a leer el tablero: %1</translation>
        </message>
        <message>
            <source>Nothing to make</source>
            <translation>Nada que fabricar</translation>
        </message>
        <message>
            <source>Jobs appear here by themselves as soon as an order is paid.</source>
            <translation>Los trabajos aparecen aquí solos en cuanto se paga un pedido.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Desbloquear…</translation>
        </message>
        <message>
            <source>Lock…</source>
            <translation>Bloquear…</translation>
        </message>
        <message>
            <source>Unlock the window</source>
            <translation>Desbloquear la ventana</translation>
        </message>
        <message>
            <source>Lock the window to this page</source>
            <translation>Bloquear la ventana en esta página</translation>
        </message>
        <message>
            <source>Enter the PIN it was locked with.</source>
            <translation>Escriba el PIN con que se bloqueó.</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits. Nobody gets to another page without it, also after a restart.</source>
            <translation>Elija un PIN de 4 a 12 cifras. Sin él nadie llega a otra página, tampoco tras reiniciar.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>The window is free again.</source>
            <translation>La ventana vuelve a estar libre.</translation>
        </message>
        <message>
            <source>The window is locked to this page.</source>
            <translation>La ventana está bloqueada en esta página.</translation>
        </message>
        <message>
            <source>Finish this job first, or go back to it. Then scan again.</source>
            <translation>Termine antes este trabajo o vuelva a él. Después escanee otra vez.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutOverlay</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutsPanel</name>
        <message>
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>Teclas nuevas para el comando elegido</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <source>%1 ⚠ taken twice</source>
            <translation>%1 ⚠ repetidas</translation>
        </message>
        <message>
            <source>“%1” has the same keys, so neither answers while both are there. Choose others for one of them.</source>
            <translation>«%1» tiene las mismas teclas, así que ninguno responde mientras estén los dos. Elija otras para uno.</translation>
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
            <translation>¿Primera vez aquí? Regístrese como cliente</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrarse</translation>
        </message>
        <message>
            <source>I have an account</source>
            <translation>Tengo una cuenta</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <source>Registering…</source>
            <translation>Registrando…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Connection settings</source>
            <translation>Ajustes de conexión</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>First start of a new server? Begin with its one-time token</source>
            <translation>¿Primer arranque de un servidor nuevo? Empiece con su código de un solo uso</translation>
        </message>
        <message>
            <source>Your second factor</source>
            <translation>Su segundo factor</translation>
        </message>
        <message>
            <source>Type the six digits your authenticator app shows for Emesa. Without your phone, type one of your recovery codes instead.</source>
            <translation>Escriba las seis cifras que su aplicación de autenticación muestra para Emesa. Sin el teléfono, escriba uno de sus códigos de recuperación.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Iniciar sesión como otra persona</translation>
        </message>
        <message>
            <source>Register as a client</source>
            <translation>Registrarse como cliente</translation>
        </message>
        <message>
            <source>This is not the password above.</source>
            <translation>Esta no es la contraseña de arriba.</translation>
        </message>
        <message>
            <source>First administrator of a new server</source>
            <translation>Primer administrador de un servidor nuevo</translation>
        </message>
        <message>
            <source>Whoever installed the server finds the one-time token in the file “bootstrap-token” in its data folder. It works once.</source>
            <translation>Quien instaló el servidor encuentra el código en el archivo «bootstrap-token» de su carpeta de datos. Vale una sola vez.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Back to the sign-in</source>
            <translation>Volver al inicio de sesión</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Looking for the server…</source>
            <translation>Buscando el servidor…</translation>
        </message>
        <message>
            <source>✓ Emesa %1</source>
            <translation>✓ Emesa %1</translation>
        </message>
        <message>
            <source>✗ Cannot be used now</source>
            <translation>✗ No se puede usar ahora</translation>
        </message>
        <message>
            <source>The way to this server is not encrypted: your password and your files can be read on it. Use an address that begins with https, or ask whoever runs the server for one.</source>
            <translation>El camino a este servidor no está cifrado: su contraseña y sus archivos pueden leerse en él. Use una dirección que empiece por https o pídala a quien lleva el servidor.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInSection</name>
        <message>
            <source>Sign-ins</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Search user or address</source>
            <translation>Buscar usuario o dirección</translation>
        </message>
        <message>
            <source>No sign-ins</source>
            <translation>Sin sesiones</translation>
        </message>
        <message>
            <source>Every program that signs in appears here until long after it signed out.</source>
            <translation>Cada programa que inicia sesión aparece aquí hasta mucho después de cerrarla.</translation>
        </message>
        <message>
            <source>Show everybody’s</source>
            <translation>Mostrar las de todos</translation>
        </message>
        <message>
            <source>user %1</source>
            <translation>usuario %1</translation>
        </message>
        <message>
            <source>Sign-ins of %1</source>
            <translation>Sesiones de %1</translation>
        </message>
        <message>
            <source>End sign-in</source>
            <translation>Terminar sesión</translation>
        </message>
        <message>
            <source>Choose a sign-in first.</source>
            <translation>Elija antes una sesión.</translation>
        </message>
        <message numerus="yes">
            <source>End %n sign-in(s)</source>
            <translation>
                <numerusform>Terminar %n sesión</numerusform>
                <numerusform>Terminar %n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>The sign-in of %1 from %2 has ended.</source>
            <translation>La sesión de %1 de %2 ha terminado.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StageBar</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>ended here</source>
            <translation>terminó aquí</translation>
        </message>
        <message>
            <source>Progress of the order</source>
            <translation>Progreso del pedido</translation>
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
            <translation>no hace falta</translation>
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
    <context>
        <name>emesa::ui::StepCard</name>
        <message>
            <source>Complete</source>
            <translation>Completo</translation>
        </message>
        <message numerus="yes">
            <source>%n still missing</source>
            <translation>
                <numerusform>falta %n</numerusform>
                <numerusform>faltan %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StreamView</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>the same price</source>
            <translation>el mismo precio</translation>
        </message>
        <message>
            <source>%1%2 (%1%3 %)</source>
            <comment>sign, money, percent</comment>
            <translation>%1%2 (%1%3 %)</translation>
        </message>
        <message>
            <source>the same lead time</source>
            <translation>el mismo plazo</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) sooner</source>
            <translation>
                <numerusform>%n día antes</numerusform>
                <numerusform>%n días antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n día después</numerusform>
                <numerusform>%n días después</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entry(s)</source>
            <translation>
                <numerusform>Mostrar %n entrada anterior</numerusform>
                <numerusform>Mostrar %n entradas anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>You asked for %1</source>
            <comment>target price</comment>
            <translation>Usted pidió %1</translation>
        </message>
        <message>
            <source>%1 asked for %2</source>
            <comment>client, target price</comment>
            <translation>%1 pidió %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>sender, time</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>No se realizó</translation>
        </message>
        <message>
            <source>Waiting to be sent · %1</source>
            <translation>En espera de envío · %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Offer %1</source>
            <translation>Oferta %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4  ▸</source>
            <comment>offer, price, sender, state</comment>
            <translation>%1 · %2 · %3 · %4  ▸</translation>
        </message>
        <message>
            <source>Unfolds the offer</source>
            <translation>Despliega la oferta</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>offer, sender, time</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to the offer before</source>
            <comment>difference</comment>
            <translation>%1 respecto a la oferta anterior</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Caducó %1</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Válida hasta %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>offer, price, state</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>El taller</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SuppliersPage</name>
        <message>
            <source>Laser cutting</source>
            <translation>Corte por láser</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>Plegado</translation>
        </message>
        <message>
            <source>Punching</source>
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
            <source>Welding</source>
            <translation>Soldadura</translation>
        </message>
        <message>
            <source>Grinding</source>
            <translation>Rectificado</translation>
        </message>
        <message>
            <source>Powder coating</source>
            <translation>Pintura en polvo</translation>
        </message>
        <message>
            <source>Anodising</source>
            <translation>Anodizado</translation>
        </message>
        <message>
            <source>Galvanising</source>
            <translation>Galvanizado</translation>
        </message>
        <message>
            <source>Whom to ask, and when.</source>
            <translation>A quién preguntar, y cuándo.</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>Nuevo proveedor</translation>
        </message>
        <message>
            <source>No supplier chosen</source>
            <translation>Ningún proveedor elegido</translation>
        </message>
        <message>
            <source>Choose one in the list to see and change it here.</source>
            <translation>Elija uno en la lista para verlo y cambiarlo aquí.</translation>
        </message>
        <message>
            <source>Search name, contact or e-mail</source>
            <translation>Buscar nombre, contacto o correo</translation>
        </message>
        <message>
            <source>No suppliers yet</source>
            <translation>Aún no hay proveedores</translation>
        </message>
        <message>
            <source>Suppliers are the job shops that own machines. Add the first one to book its machines for orders.</source>
            <translation>Los proveedores son los talleres dueños de las máquinas. Añada el primero para reservar sus máquinas.</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Máquinas</translation>
        </message>
        <message>
            <source>This supplier has no machines yet.</source>
            <translation>Este proveedor aún no tiene máquinas.</translation>
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
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::UserSection</name>
        <message>
            <source>Only for people of a job shop: they see the orders on its machines.</source>
            <translation>Solo para personas de un taller: ven los pedidos de sus máquinas.</translation>
        </message>
        <message>
            <source>Tell it to the person another way than by e-mail.</source>
            <translation>Dígaselo a la persona por un medio que no sea el correo.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Search name, e-mail or company</source>
            <translation>Buscar nombre, correo o empresa</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Aún no hay usuarios</translation>
        </message>
        <message>
            <source>Add the people who work with orders. Clients register themselves.</source>
            <translation>Añada a las personas que trabajan con pedidos. Los clientes se registran solos.</translation>
        </message>
        <message>
            <source>Choose a user to see roles and sign-ins.</source>
            <translation>Elija un usuario para ver roles y sesiones.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Users with the role %1</source>
            <translation>Usuarios con el rol %1</translation>
        </message>
        <message>
            <source>Add user…</source>
            <translation>Añadir usuario…</translation>
        </message>
        <message>
            <source>new person account</source>
            <translation>nueva persona cuenta</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Set a new password…</source>
            <translation>Poner una contraseña nueva…</translation>
        </message>
        <message>
            <source>Unlock sign-in</source>
            <translation>Desbloquear el inicio de sesión</translation>
        </message>
        <message>
            <source>%1 can try to sign in again at once.</source>
            <translation>%1 puede volver a intentar iniciar sesión ya.</translation>
        </message>
        <message>
            <source>End all sign-ins…</source>
            <translation>Terminar todas las sesiones…</translation>
        </message>
        <message>
            <source>End all sign-ins of %1?</source>
            <translation>¿Terminar todas las sesiones de %1?</translation>
        </message>
        <message>
            <source>Every program of this person has to sign in again.</source>
            <translation>Todos los programas de esta persona tendrán que iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <source>End all sign-ins</source>
            <translation>Terminar todas las sesiones</translation>
        </message>
        <message>
            <source>There was no sign-in to end.</source>
            <translation>No había ninguna sesión que terminar.</translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s) ended.</source>
            <translation>
                <numerusform>%n sesión terminada.</numerusform>
                <numerusform>%n sesiones terminadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reset second factor…</source>
            <translation>Restablecer el segundo factor…</translation>
        </message>
        <message>
            <source>Reset the second factor of %1?</source>
            <translation>¿Restablecer el segundo factor de %1?</translation>
        </message>
        <message>
            <source>Until a new one is set up, the password alone is enough. Make sure that it is really this person who asks.</source>
            <translation>Hasta que se configure otro, basta la contraseña. Asegúrese de que es de verdad esta persona quien lo pide.</translation>
        </message>
        <message>
            <source>Reset second factor</source>
            <translation>Restablecer el segundo factor</translation>
        </message>
        <message>
            <source>The second factor of %1 is off.</source>
            <translation>El segundo factor de %1 está desactivado.</translation>
        </message>
        <message>
            <source>Show sign-ins</source>
            <translation>Mostrar sesiones</translation>
        </message>
        <message>
            <source>Why may this person…?</source>
            <translation>¿Por qué puede esta persona…?</translation>
        </message>
        <message>
            <source>Show what this person did</source>
            <translation>Mostrar lo que hizo esta persona</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Choose a user first.</source>
            <translation>Elija antes un usuario.</translation>
        </message>
        <message>
            <source>Change your own password in the settings.</source>
            <translation>Cambie su propia contraseña en los ajustes.</translation>
        </message>
        <message>
            <source>Deactivated: cannot sign in</source>
            <translation>Desactivado: no puede iniciar sesión</translation>
        </message>
        <message>
            <source>Active – this is you</source>
            <translation>Activo: es usted</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
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
            <source>Joined</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>None: this person may do nothing.</source>
            <translation>Ninguno: esta persona no puede nada.</translation>
        </message>
        <message>
            <source>You cannot give “%1”: it allows “%2”, which you may not do yourself.</source>
            <translation>No puede dar «%1»: permite «%2», que usted no puede.</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Nuevo usuario</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Añadir usuario</translation>
        </message>
        <message>
            <source>%1 can sign in now.</source>
            <translation>%1 ya puede iniciar sesión.</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>At least 12 characters. All sign-ins of the person end.</source>
            <translation>Al menos 12 caracteres. Terminan todas las sesiones de la persona.</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Contraseña nueva para %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Poner contraseña</translation>
        </message>
        <message>
            <source>Type a new password.</source>
            <translation>Escriba una contraseña nueva.</translation>
        </message>
        <message>
            <source>%1 has a new password.</source>
            <translation>%1 tiene una contraseña nueva.</translation>
        </message>
        <message>
            <source>%1 can sign in again.</source>
            <translation>%1 puede volver a iniciar sesión.</translation>
        </message>
        <message>
            <source>%1 is deactivated and signed out everywhere.</source>
            <translation>%1 está desactivado y sin sesión en ninguna parte.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>%1 has the role %2 now.</source>
            <translation>%1 tiene ahora el rol %2.</translation>
        </message>
        <message>
            <source>%1 no longer has the role %2.</source>
            <translation>%1 ya no tiene el rol %2.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::WaitingPage</name>
        <message>
            <source>What you did while the server was away is kept on this computer and sent once, in this order.</source>
            <translation>Lo que hizo sin servidor se guarda en este equipo y se envía una sola vez, en este orden.</translation>
        </message>
        <message>
            <source>Nothing can be kept on this computer now: another Emesa is running, or the disk is full.</source>
            <translation>Ahora no se puede guardar nada en este equipo: hay otro Emesa abierto o el disco está lleno.</translation>
        </message>
        <message>
            <source>Everything has been sent</source>
            <translation>Todo está enviado</translation>
        </message>
        <message>
            <source>What you do while the server is away waits here, and what it did not take comes back here.</source>
            <translation>Lo que haga sin servidor espera aquí, y lo que este no acepte vuelve aquí.</translation>
        </message>
        <message>
            <source>When you did it</source>
            <translation>Cuando lo hizo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Do it on the new state</source>
            <translation>Hacerlo sobre el estado nuevo</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <source>Show order</source>
            <translation>Mostrar pedido</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard this action?</source>
            <translation>¿Descartar esta acción?</translation>
        </message>
        <message>
            <source>“%1” will not be sent. This cannot be undone.</source>
            <translation>«%1» no se enviará. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>Acciones en espera</translation>
        </message>
    </context>
</TS>
