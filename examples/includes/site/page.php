<?php require __DIR__ . '/../include.php' ?>
<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>Accoglienza</title>
</head>
<body>
<h1>Accoglienza</h1>
<?= city_profiles('city/ghent?view=profile&lang=it', 'https://www.example.org/welcome/it/city/ghent', 'Ghent') ?>
<p>Fine</p>
</body>
</html>
